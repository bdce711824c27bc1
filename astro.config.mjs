import { defineConfig } from 'astro/config';
import { bookFace } from './src/fonts/book-face.ts';
import { interfaceLanguage } from './src/interface/interface-language.ts';
import { workerFile } from './src/offline/worker-file.ts';
import { leanScripts } from './src/reader/lean-scripts.ts';

// The language in which the site speaks to its readers: `en` or `tr`. Each edition keeps its own.
const language = process.env.MANICULE_LANGUAGE ?? 'en';

export default defineConfig({
  // Where the site will stand for good. Every citation holds it, so set it before you publish anything.
  site: process.env.MANICULE_SITE ?? 'http://localhost:4321',
  base: process.env.MANICULE_BASE ?? '/',
  // What `npm start` builds may hold private editions; it never lands in the folder that is published.
  outDir: process.env.MANICULE_OUT ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [bookFace()],
  // Scripts and styles are files of their own, so that a strict content security policy needs no exception.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [interfaceLanguage(language), workerFile(), leanScripts()] },
});

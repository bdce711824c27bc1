import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const elsewhere = 'Words that a reader sees stand in src/interface, in every language.';
/** A word with a capital, or three words: what is no name of an element, a class or a key. */
const sentence = String.raw`/^\p{Lu}\p{Ll}+(?: |[.:…]?$)|\p{Ll}+ \p{Ll}+ \p{Ll}+/u`;
/** The name of the site, and examples of what can be typed, are no words of the interface. */
const named = 'JSXElement:not([openingElement.name.name=/^(code|kbd)$/])';

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', '.site/', '.site.*/', '.astro/', 'node_modules/', 'content/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'src/cli/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Names of environment variables and of CSL fields are read by index, as their types ask.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // Astro's compiler types a component's markup; what it hands to the linter has none.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['src/{components,layouts,pages}/**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: String.raw`${named} > JSXText[value=/\p{L}{2}/u]:not([value=/^\s*Manicule\s*$/])`,
          message: elsewhere,
        },
        {
          selector: String.raw`JSXAttribute[name.name=/^(aria-label|alt|description|label|placeholder|title)$/] > Literal[value=/\p{L}/u]:not([value='Manicule'])`,
          message: elsewhere,
        },
        { selector: `JSXExpressionContainer Literal[value=${sentence}]`, message: elsewhere },
        { selector: `JSXExpressionContainer TemplateElement[value.raw=${sentence}]`, message: elsewhere },
      ],
    },
  },
  {
    files: ['src/{reader,html}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `:not(NewExpression, ImportDeclaration, BinaryExpression) > Literal[value=${sentence}]`,
          message: elsewhere,
        },
        {
          selector: `:not(NewExpression) > TemplateLiteral > TemplateElement[value.raw=${sentence}]`,
          message: elsewhere,
        },
      ],
    },
  },
);

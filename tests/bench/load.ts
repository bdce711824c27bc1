import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { headersOf } from '../../src/site/header-rules.ts';

// Ask a site for its files, many at once, from nginx or Caddy with the configuration of docs/serving.md:
//
//   node_modules/.bin/node tests/bench/load.ts SITE [nginx | caddy]
//
// SITE is the folder of a built site. Every answer must be the whole file with the headers of src/site/header-rules.ts.
// Everything stays on the loopback; the server is stopped at the end, whatever happens.
const requests = 10_000;
const atOnce = 200;
const port = 18_080;
const longest = 120_000;

const site = resolve(process.argv[2] ?? 'dist');
const program = process.argv[3] === 'caddy' ? 'caddy' : 'nginx';
const work = mkdtempSync(join(tmpdir(), 'manicule-load-'));
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'));
const sizes = new Map(files.map((file) => [file, readFileSync(join(site, file)).length]));

const server = program === 'caddy' ? serveByCaddy() : serveByNginx();
try {
  await answered();
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  const errors = new Map<string, number>();
  let asked = 0;
  const start = performance.now();
  const reader = async (): Promise<void> => {
    while (asked < requests && performance.now() - start < longest) {
      const file = files[asked % files.length] ?? '';
      asked += 1;
      const before = performance.now();
      const error = await ask(file, agent);
      times.push(performance.now() - before);
      if (error !== null) errors.set(error, (errors.get(error) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  agent.destroy();
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(0);
  process.stdout.write(
    `${String(times.length)} answers of ${String(requests)} in ${seconds.toFixed(1)} s, ${String(atOnce)} at once; ` +
      `median ${at(0.5)} ms, 99th of a hundred ${at(0.99)} ms\n`,
  );
  for (const [error, count] of errors) process.stdout.write(`${String(count)} × ${error}\n`);
  process.exitCode = errors.size === 0 && times.length === requests ? 0 : 1;
} finally {
  server.kill('SIGTERM');
  rmSync(work, { recursive: true, force: true });
}

/** The configuration of docs/serving.md, with this folder in it. */
function configuration(): string {
  const serving = readFileSync('docs/serving.md', 'utf8');
  const block = new RegExp(`\`\`\`${program}\\n([^]*?)\`\`\``, 'u').exec(serving)?.[1] ?? '';
  return block.replace('/srv/manicule', site);
}

function serveByCaddy(): ChildProcess {
  const own = configuration().replace('example.org', `http://127.0.0.1:${String(port)}`);
  writeFileSync(join(work, 'Caddyfile'), `{\n  admin off\n}\n${own}`);
  return spawn('caddy', ['run', '--config', join(work, 'Caddyfile')], {
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work },
  });
}

function serveByNginx(): ChildProcess {
  const own = configuration()
    .replace('listen 8080', `listen 127.0.0.1:${String(port)}`)
    .replace('example.org', 'localhost');
  const config = `
    daemon off;
    master_process off;
    pid ${work}/pid;
    error_log stderr crit;
    events { worker_connections 1024; }
    http {
      include /etc/nginx/mime.types;
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n')}
      ${own}
    }`;
  writeFileSync(join(work, 'nginx.conf'), config);
  return spawn('nginx', ['-c', join(work, 'nginx.conf'), '-p', work], { stdio: 'inherit' });
}

async function answered(): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    if ((await ask('index.html', new Agent())) === null) return;
    await setTimeout(50);
  }
  const name = program === 'nginx' ? 'nginx-light' : program;
  throw new Error(`${program} did not answer. Is it installed (apt-get install ${name})?`);
}

/** What was wrong with an answer; null where it was the whole file. */
function ask(file: string, agent: Agent): Promise<string | null> {
  return new Promise((done) => {
    const path = `/${encodeURI(file)}`;
    const sent = request({ host: '127.0.0.1', port, path, agent, timeout: 10_000 }, (response) => {
      let size = 0;
      response.on('data', (part: Buffer) => (size += part.length));
      response.on('error', (error) => {
        done(error.message);
      });
      const wanted = { 'Cache-Control': 'no-cache', ...headersOf(path) };
      const wrong = Object.entries(wanted)
        .map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')] as const)
        .find(([name, value]) => response.headers[name] !== value)?.[0];
      response.on('end', () => {
        if (response.statusCode !== 200) done(`status ${String(response.statusCode)}`);
        else if (wrong !== undefined) done(`another ${wrong}: ${String(response.headers[wrong])}`);
        else done(size === sizes.get(file) ? null : 'another size');
      });
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in 10 s')));
    sent.on('error', (error) => {
      done(error.message);
    });
    sent.end();
  });
}

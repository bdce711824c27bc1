import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';

// Ask a site for its files, many at once, from nginx with the configuration of docs/serving.md:
//
//   node_modules/.bin/node tests/bench/load.ts SITE
//
// SITE is the folder of a built site. Everything stays on the loopback; nginx is stopped at the end, whatever happens.
const requests = 10_000;
const atOnce = 200;
const port = 18_080;
const longest = 120_000;

const site = resolve(process.argv[2] ?? 'dist');
const work = mkdtempSync(join(tmpdir(), 'manicule-load-'));
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'));
const sizes = new Map(files.map((file) => [file, readFileSync(join(site, file)).length]));

const server = serve();
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

/** The server block of docs/serving.md, with this folder and port in it. */
function serve(): ChildProcess {
  const block = /```nginx\n([^]*?)```/u.exec(readFileSync('docs/serving.md', 'utf8'))?.[1] ?? '';
  const own = block
    .replace('listen 8080', `listen 127.0.0.1:${String(port)}`)
    .replace('/srv/manicule', site)
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
  throw new Error('nginx did not answer. Is it installed (apt-get install nginx-light)?');
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
      response.on('end', () => {
        if (response.statusCode !== 200) done(`status ${String(response.statusCode)}`);
        else if (response.headers['content-security-policy'] === undefined) done('no policy');
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

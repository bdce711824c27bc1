import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a command took. */
export interface Run {
  readonly status: number | null;
  /** Of wall time. */
  readonly seconds: number;
  /** Of processor time, user and system, of it and of everything that it started. */
  readonly cpu: number;
  /** The most that it and everything that it started held at once, in MB; the sum of resident sets. */
  readonly memory: number;
  readonly output: string;
}

/**
 * Run a command and measure it.
 *
 * Memory is looked at ten times a second in `/proc`, for all processes together: what `time` reports is the largest one.
 * Elsewhere than on Linux it is 0.
 *
 * @param command
 *   Program and arguments.
 * @param settings
 *   The folder to run in, and more of the environment.
 * @returns
 *   What it took.
 */
export async function measure(
  [program = '', ...args]: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Run> {
  // The times of children that have ended are in those of a shell that waited for them; `times` prints them.
  const started = performance.now();
  const child = spawn('/bin/sh', ['-c', '"$0" "$@"; code=$?; times >&3; exit $code', program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let times = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  child.stdio[3]?.on('data', (data: Buffer) => (times += data.toString()));
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 100);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(watch);
  return { status, seconds: (performance.now() - started) / 1000, cpu: cpuOf(times), memory, output };
}

/** `0m1.5s 0m0.2s` on the second line: user and system of the children. */
function cpuOf(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** Of a process and all below it, in MB. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/u.test(name)) continue;
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const parent = Number(/^PPid:\s+(\d+)/mu.exec(status)?.[1]);
        resident.set(Number(name), Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0));
        children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      } catch {
        // It has ended.
      }
    }
  } catch {
    return 0;
  }
  const sum = (pid: number): number =>
    (resident.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((all, child) => all + sum(child), 0);
  return sum(root) / 1024;
}

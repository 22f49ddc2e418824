// A Docker engine to try the compose project on: the one that there is, or one of its own that ends with the test and leaves nothing.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds between two looks, and how many there are. */
const LOOK = 250;
const LOOKS = 120;

/**
 * An engine: `run` has the docker client do something and returns what it says, `has` tells whether an image is there, `said` returns what a container wrote, `environment` is for other programs that use it, `end` ends what was started.
 * Rejects where there is none and none can be started.
 */
export async function openEngine() {
  if (answers(process.env)) return { ...clientOf(process.env), isOwn: false, end: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'tersalur-docker-'));
  const host = `unix://${join(folder, 'docker.sock')}`;
  const words = ['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')];
  const engine = spawn('dockerd', [...words, '--pidfile', join(folder, 'pid'), '--host', host], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const gone = once(engine, 'exit').catch(() => undefined);
  const last = [];
  engine.stderr.on('data', (text) => last.push(String(text)));
  const environment = { ...process.env, DOCKER_HOST: host };
  const end = async () => {
    engine.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let look = 0; look < LOOKS; look++) {
    if (answers(environment)) return { ...clientOf(environment), isOwn: true, end };
    if (engine.exitCode !== null || engine.pid === undefined) break;
    await setTimeout(LOOK);
  }
  await end();
  throw new Error(
    `There is no Docker engine, and none can be started here (dockerd, as root; on Debian docker.io, docker-compose, iptables, debootstrap). ${last.join('').slice(-2_000)}`,
  );
}

function answers(environment) {
  return spawnSync('docker', ['version'], { env: environment, stdio: 'ignore' }).status === 0;
}

function clientOf(environment) {
  return {
    environment,
    run: (words, options = {}) => {
      const done = spawnSync('docker', words, {
        env: environment,
        encoding: 'utf8',
        maxBuffer: 1e9,
        ...options,
      });
      if (done.status !== 0)
        throw new Error(`docker ${words.join(' ')}: ${done.stderr ?? done.error?.message ?? ''}`);
      return done.stdout;
    },
    has: (image) =>
      spawnSync('docker', ['image', 'inspect', image], { env: environment, stdio: 'ignore' }).status === 0,
    /** All that a container wrote. */
    said: (id) => {
      const { stdout, stderr } = spawnSync('docker', ['logs', id], { env: environment, encoding: 'utf8' });
      return stdout + stderr;
    },
  };
}

// The compose project as whoever runs it has it: brought up by deploy/docker/up.sh, looked at, taken down.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds between two looks, and until what is not healthy counts as broken. */
const LOOK = 1_000;
const PATIENCE = 300_000;

/** Those that do their work once. */
const ONCE = ['database', 'topics'];

export class Project {
  constructor(engine, port) {
    this.engine = engine;
    this.port = port;
    this.name = `tersalur-test-${process.pid}`;
    this.environment = {
      ...engine.environment,
      COMPOSE_PROJECT_NAME: this.name,
      PUBLISHED_PORT: String(port),
      SECRETS_FOLDER: (this.secrets = mkdtempSync(join(tmpdir(), 'tersalur-secrets-'))),
      DOCKER_BUILDKIT: '0',
    };
  }

  /** By the command that the README has. */
  async up() {
    try {
      await this.#ran('sh', ['deploy/docker/up.sh', '--demo']);
    } catch (fault) {
      for (const [service, { Id }] of this.containers())
        process.stderr.write(`${service}:\n${this.engine.said(Id).slice(-2_000)}\n`);
      throw fault;
    }
  }

  async down() {
    const { status } = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' });
    const [command, ...words] = status === 0 ? ['docker', 'compose'] : ['docker-compose'];
    await this.#ran(command, [...words, 'down', '--volumes', '--timeout', '60']);
    rmSync(this.secrets, { recursive: true });
  }

  async #ran(command, words) {
    const child = spawn(command, words, { env: this.environment, stdio: ['ignore', 2, 2] });
    const [status] = await once(child, 'exit');
    if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}`);
  }

  /** All containers, as the engine describes them, by the names of their services. */
  containers() {
    const ids = this.engine
      .run(['ps', '--all', '--quiet', '--filter', `label=com.docker.compose.project=${this.name}`])
      .split('\n')
      .filter(Boolean);
    // Where nothing was built there is none.
    if (ids.length === 0) return new Map();
    const described = JSON.parse(this.engine.run(['inspect', ...ids]));
    return new Map(described.map((each) => [each.Config.Labels['com.docker.compose.service'], each]));
  }

  /** What the engine still has of it. */
  left() {
    const of = (kind) =>
      this.engine
        .run([
          kind,
          'ls',
          '--quiet',
          ...(kind === 'container' ? ['--all'] : []),
          '--filter',
          `label=com.docker.compose.project=${this.name}`,
        ])
        .split('\n')
        .filter(Boolean)
        .map((id) => `${kind} ${id}`);
    return ['container', 'network', 'volume'].flatMap(of);
  }

  /** Waits until everything that goes on is healthy, and what is done once is done. */
  async isHealthy() {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const waiting = [...this.containers()].filter(([service, { State }]) =>
        ONCE.includes(service)
          ? State.Status !== 'exited' || State.ExitCode !== 0
          : State.Health?.Status !== 'healthy',
      );
      if (waiting.length === 0) return;
      if (Date.now() > until) {
        const told = waiting.map(([service]) => `${service}:\n${this.said(service).slice(-2_000)}`);
        throw new Error(`not healthy: ${told.join('\n')}`);
      }
      await setTimeout(LOOK);
    }
  }

  /** What a service wrote. */
  said(service) {
    return this.engine.said(this.containers().get(service).Id);
  }

  /** Ends a container as an operator does, and starts it again; throws when it did not end by itself. */
  async restart(service) {
    const { Id } = this.containers().get(service);
    this.engine.run(['stop', '--time', '60', Id]);
    const { ExitCode, OOMKilled } = this.containers().get(service).State;
    if (ExitCode !== 0 || OOMKilled) throw new Error(`${service} ended with ${ExitCode}`);
    this.engine.run(['start', Id]);
    await this.isHealthy();
  }
}

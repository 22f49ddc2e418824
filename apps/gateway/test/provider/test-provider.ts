import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type ProviderOrder } from './provider-process.js';

const PROCESS = resolve('dist/apps/gateway/test/provider/provider-process.js');

/** A real provider in a process of its own. */
export class TestProvider {
  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {}

  static async start(order: ProviderOrder): Promise<TestProvider> {
    const child = spawn(process.execPath, [PROCESS, JSON.stringify(order)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for await (const line of createInterface(child.stdout)) return new TestProvider(child, line);
    throw new Error('the provider did not start');
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}

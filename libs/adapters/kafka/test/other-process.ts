import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const MEMBER = resolve('dist/libs/adapters/kafka/test/member-process.js');

/** Another process that takes part in the group (member-process). */
export class OtherProcess {
  private readonly child: ChildProcess;
  private readonly lines: AsyncIterator<string>;

  constructor(...words: readonly string[]) {
    this.child = spawn(process.execPath, [MEMBER, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: this.child.stdout! })[Symbol.asyncIterator]();
  }

  /** The next line that it says. */
  async said(): Promise<string> {
    const { value } = (await this.lines.next()) as IteratorResult<string, undefined>;
    return value ?? 'ended';
  }

  /** Lets it commit what it holds. */
  finish(): void {
    this.child.stdin!.write('\n');
  }

  /** It stands still in the middle of whatever it does. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** Has it leave the group and end. */
  async end(): Promise<void> {
    const ended = once(this.child, 'close');
    this.child.stdin!.end();
    await ended;
  }
}

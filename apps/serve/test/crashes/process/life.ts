import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Readable, type Writable } from 'node:stream';
import { type FaultPoint } from '../../../../../libs/testing/src/crashes/fault-points.js';
import { type LifeOrder } from './life-order.js';
import { type LifeWord } from './life-words.js';

const PROGRAM = resolve('dist/apps/serve/test/crashes/process/city-process.js');

/** Where the first process leaves its code as it was compiled: half of a life is loading. */
const COMPILED = join(tmpdir(), 'tersalur-compiled');

interface Waiting<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: unknown) => void;
}

/** Says that the process ended before it did what was waited for. */
export class Cut extends Error {}

/** A process of services from its start to its end, which comes by SIGKILL: from itself at a fault point, or from here. */
export class Life {
  /** Resolves when the process is gone; rejects when it went otherwise than by SIGKILL. */
  readonly ended: Promise<void>;
  private readonly child: ChildProcess;
  private readonly addresses: Waiting<string>[] = [];
  private readonly closings = new Map<number, Waiting<void>>();
  private onReach: (city: number, point: FaultPoint) => void = () => undefined;
  private talk = '';

  /** Starts a process that loads everything and waits. */
  constructor() {
    this.child = spawn(process.execPath, [PROGRAM], {
      stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
    });
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.talk += text));
    this.child.stdin!.on('error', () => undefined);
    const words = createInterface(this.child.stdio[3] as Readable);
    words.on('line', (line) => this.hear(JSON.parse(line) as LifeWord));
    this.ended = new Promise((done, fail) => {
      this.child.on('close', (exit, signal) => {
        for (const { reject } of [...this.addresses, ...this.closings.values()]) reject(new Cut());
        if (signal === 'SIGKILL') done();
        else fail(new Error(`the services ended by ${signal ?? exit}: ${this.talk}`));
      });
    });
    this.ended.catch(() => undefined);
  }

  /** Says what the process is for. `onReach` is told each fault point as it is reached. */
  begin(order: LifeOrder, onReach: (city: number, point: FaultPoint) => void): void {
    this.onReach = onReach;
    this.addresses.push(...order.cities.map(() => waiting<string>()));
    this.write(JSON.stringify(order));
  }

  /** Where a city is served, once it is. Throws a Cut. */
  addressOf(city: number): Promise<string> {
    return this.addresses[city]!.promise;
  }

  /** Closes the services of a city in good order. Throws a Cut. */
  async close(city: number): Promise<void> {
    const closing = waiting<void>();
    this.closings.set(city, closing);
    this.write(`${city}`);
    await closing.promise;
  }

  /** Ends the process, whatever it is at. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  private write(line: string): void {
    (this.child.stdin as Writable).write(`${line}\n`);
  }

  private hear(word: LifeWord): void {
    if ('reached' in word) this.onReach(word.city, word.reached);
    else if ('address' in word) this.addresses[word.city]!.resolve(word.address);
    else this.closings.get(word.city)!.resolve();
  }
}

function waiting<Value>(): Waiting<Value> {
  const { promise, resolve, reject } = Promise.withResolvers<Value>();
  // Whether anybody waits or not.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

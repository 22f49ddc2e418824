import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';

const TERSALUR = resolve('bin/tersalur');
const READY = /http:\/\/127\.0\.0\.1:\d+/;

/** An account without rights, as every Unix has one. */
const NOBODY = 65_534;

/** How `tersalur serve` ended, and what it said. */
export interface ServeEnded {
  readonly exit: number | null;
  readonly talk: string;
}

export interface ServedCommandOptions {
  readonly language?: string;
  readonly asNobody?: boolean;
  /** Variables besides those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** `tersalur serve` as a person starts it, on a folder and a port that is free. */
export class ServedCommand {
  /** Where it is served; undefined when it ended instead. */
  readonly address: Promise<string | undefined>;
  readonly ended: Promise<ServeEnded>;
  private readonly child: ChildProcess;
  private talk = '';

  /** As nobody: under an account for which permissions count, for root may write everywhere. */
  constructor(
    folder: string,
    { language = 'id', asNobody = false, environment = {} }: ServedCommandOptions = {},
  ) {
    this.child = spawn(TERSALUR, ['serve', '--data', folder, '--port', '0', '--lang', language], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TERSALUR_ADMIN_PASSWORD: ADMIN_PASSWORD, ...environment },
      ...(asNobody && process.geteuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    this.ended = once(this.child, 'close').then(([exit]) => ({
      exit: exit as number | null,
      talk: this.talk,
    }));
    this.address = Promise.race([
      this.ended.then(() => undefined),
      new Promise<string>((served) => {
        this.child.stderr!.setEncoding('utf8').on('data', (text: string) => {
          this.talk += text;
          const [address] = READY.exec(this.talk) ?? [];
          if (address !== undefined) served(address);
        });
      }),
    ]);
  }

  /** Ends it in good order, if it has not ended. */
  stop(): Promise<ServeEnded> {
    this.child.kill('SIGTERM');
    return this.ended;
  }
}

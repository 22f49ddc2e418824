import { setTimeout } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import {
  type KeyHalves,
  type NameKeys,
  shareWords,
  type StatementContents,
  takeShared,
  type Vocabulary,
} from '#domain';
import { type SecondThread } from '../../threads/second-thread.js';
import { type FileRead } from '../read-given.js';
import { type LateProgrammes, tellProgrammes } from './late-programmes.js';
import { type ReportPart, type ReportTask, type ThreadReport } from './read-reports.js';

/** Rows of one report may be shorter than those of another one by so much; room that is not needed takes no memory. */
const SPARE_SHARE = 1.5;

/** Milliseconds between two looks at how far the thread is. */
const LOOK_INTERVAL = 100;

/** Reports that follow each other as a thread read them. */
export interface ReadReports {
  readonly reports: readonly FileRead[];
  readonly statements: StatementContents;
}

/** Reports that are read in a second thread while this one reads other files. Whatever goes wrong there, the files can still be read here, and here it is said what is wrong. */
export class ThreadedReports {
  private readonly kibibytes = new Int32Array(new SharedArrayBuffer(4));
  private readonly programmes: LateProgrammes;
  /** The payment keys of the first rows that were taken over. */
  readonly keys: KeyHalves[] = [];
  private readonly parts: AsyncIterator<ReportPart, undefined>;
  private named: Promise<NameKeys | undefined> | undefined;

  constructor(
    private readonly task: Omit<ReportTask, 'programmes' | 'kibibytes'>,
    private readonly second: SecondThread,
  ) {
    const told = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    this.programmes = { told, port: port1 };
    const programmes = { told, port: port2 };
    this.parts = second.begin('READ_REPORTS', { ...task, programmes, kibibytes: this.kibibytes }, [port2]);
  }

  /** How many reports the thread reads. */
  get count(): number {
    return this.task.reports.length;
  }

  /** Bytes that the thread has read so far. */
  get bytes(): number {
    return Atomics.load(this.kibibytes, 0) * 1024;
  }

  /** Says which programmes are on the roster: rows that state none wait for it. */
  tell(programmes: readonly string[]): void {
    tellProgrammes(this.programmes, programmes);
  }

  /** Has the thread look at the names and NIKs of the list, once it has read its reports. */
  lookAt({ names, nationalIds }: Vocabulary): void {
    const told = this.second.begin('KNOW_LIST', shareWords({ names, nationalIds })).next();
    this.named = told.then(({ value }) => value && takeShared(value));
  }

  /** The match keys of these names; undefined where the thread has ended before it told them. */
  async names(): Promise<NameKeys | undefined> {
    return this.named;
  }

  /** The next reports that the thread read, from the first one on; undefined when it could not read on, or a file was refused. `onWait` is called now and then. */
  async next(onWait: () => void): Promise<ReadReports | undefined> {
    const next = this.parts.next();
    const isThere = next.then(() => true);
    while (!(await Promise.race([isThere, setTimeout(LOOK_INTERVAL, false)]))) onWait();
    const { value: part } = await next;
    if (part === undefined) return undefined;
    const { keys, reports, statements } = part;
    if (keys !== undefined) this.keys.push(keys);
    return { reports: reports.map((report) => this.fileRead(report)), statements };
  }

  /** How many times as many rows as these reports have there should be room for, so that those of all that the thread reads fit, as a rule. */
  timesOf(reports: readonly FileRead[]): number {
    return (this.task.bytes / reports.reduce((sum, { size }) => sum + size, 0)) * SPARE_SHARE;
  }

  /** Says that no more is asked. */
  close(): void {
    this.programmes.port.close();
  }

  /** The same with the very mappings of the task, of which the thread had copies. */
  private fileRead({ reading, givenBy, problems, sha256, size }: ThreadReport): FileRead {
    const sheets = reading.sheets.map((sheet, at) => {
      const mapping = this.task.mappings[givenBy[at]!];
      return mapping === undefined ? sheet : { ...sheet, givenBy: mapping };
    });
    return { outcome: { ...reading, sheets }, problems, sha256, size };
  }
}

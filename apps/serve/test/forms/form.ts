import { type Log } from '#application';
import { type ServeOptions, type Services } from '../../src/index.js';

/** What a test may want otherwise. */
export type ServedOptions = Pick<
  ServeOptions,
  | 'clock'
  | 'digests'
  | 'isDemo'
  | 'openId'
  | 'openStore'
  | 'sealing'
  | 'unmasking'
  | 'telemetry'
  | 'keySource'
  | 'webhookRules'
> &
  Partial<Pick<ServeOptions, 'port'>>;

/** Services that run. */
export interface RunningForm {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** The accounts of the sample city, where it is served. */
  readonly people: Services['people'];
  /** Where channels publish, and what was published can be read. */
  readonly log: Pick<Log, 'publish' | 'subscribe' | 'lag'>;
  close(): Promise<void>;
  /** Takes some of it away in the middle of what it does, and puts it back; absent where all has to be started anew. */
  interrupt?(): Promise<void>;
}

/** A form in which all services can run. */
export interface Form {
  /** Starts them on what was stored for the same folder before. */
  open(home: string, asOf: string, options: ServedOptions): Promise<RunningForm>;
  /** Removes what was stored. */
  remove(home: string): Promise<void>;
}

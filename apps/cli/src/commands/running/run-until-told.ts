import { once } from 'node:events';
import { type GeneratedMonth } from '#demo';
import { type Configuration, type RunningTelemetry } from '#platform';
import { type FrontDoor } from '../../../../serve/src/index.js';
import { type Texts } from '../../messages/texts.js';
import { openTelemetry } from '../../settings/open-telemetry.js';
import { startFault, type Starting } from './start-fault.js';

/** Where the sample data are, and the store that they are loaded into: never beside a city's own. */
export const DEMO = { files: 'demo/masukan', folder: 'demo/data' };

/** Where people come in, and how it ends. */
type Running = Pick<FrontDoor, 'people' | 'setUp' | 'address' | 'close'>;

/** What is to run. */
export interface ToRun extends Starting {
  /** As telemetry names it. */
  readonly name: string;
  readonly settings: Configuration;
  /** The month of the sample city that is to be loaded. */
  readonly month: GeneratedMonth | undefined;
  /** Resolves when it is to end. */
  readonly told: Promise<unknown>;
  start(telemetry: RunningTelemetry): Promise<Running>;
  /** What is said once it runs. */
  ready(address: string): string;
}

/** Starts something, says so, and ends it when this process is told to. Throws a CommandFault when it cannot start. */
export async function runUntilTold(toRun: ToRun, texts: Texts): Promise<void> {
  const telemetry = await openTelemetry(toRun.settings);
  const { tell } = telemetry.of(toRun.name);
  try {
    const running = await toRun.start(telemetry);
    try {
      tell({ what: 'SERVING', address: running.address });
      say(toRun.ready(running.address));
      await welcome(running, toRun.month, toRun.told, texts);
      tell({ what: 'ENDING' });
      say(texts.serve.ending);
    } finally {
      await running.close();
    }
  } catch (thrown) {
    throw startFault(thrown, toRun);
  } finally {
    await telemetry.close();
  }
}

/** Resolves when somebody tells this process to end. */
export function whenTold(): Promise<unknown> {
  return Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

/** Tells whoever started this. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Says how the first administrator comes in, and loads the sample city if there is one; resolves when this process is told to end. */
async function welcome(
  door: Omit<Running, 'close'>,
  month: GeneratedMonth | undefined,
  told: Promise<unknown>,
  texts: Texts,
): Promise<void> {
  if (door.setUp !== undefined) say(texts.serve.setUp(door.setUp));
  const loaded = month === undefined ? told : showDemo(door, month, texts).then(() => told);
  await Promise.race([told, loaded]);
}

async function showDemo(
  { address, people }: Pick<Running, 'address' | 'people'>,
  month: GeneratedMonth,
  texts: Texts,
): Promise<void> {
  const { loadMonth } = await import('../../../../serve/src/index.js');
  const cycle = await loadMonth(address, people[0]!, month);
  say(texts.serve.demoLoaded(address, cycle));
  for (const { username, role, password } of people) say(texts.serve.demoAccount(username, role, password));
}

import { once } from 'node:events';
import { type GeneratedMonth } from '#demo';
import { type FrontDoor } from '../../../../serve/src/index.js';
import { type Texts } from '../../messages/texts.js';

/** Where the sample data are, and the store that they are loaded into: never beside a city's own. */
export const DEMO = { files: 'demo/masukan', folder: 'demo/data' };

/** Resolves when somebody tells this process to end. */
export function whenTold(): Promise<unknown> {
  return Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

/** Tells whoever started this. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Says how the first administrator comes in, and loads the sample city if there is one; resolves when this process is told to end. */
export async function welcome(
  door: Pick<FrontDoor, 'address' | 'people' | 'setUp'>,
  month: GeneratedMonth | undefined,
  told: Promise<unknown>,
  texts: Texts,
): Promise<void> {
  if (door.setUp !== undefined) say(texts.serve.setUp(door.setUp));
  const loaded = month === undefined ? told : showDemo(door, month, texts).then(() => told);
  await Promise.race([told, loaded]);
}

async function showDemo(
  { address, people }: Pick<FrontDoor, 'address' | 'people'>,
  month: GeneratedMonth,
  texts: Texts,
): Promise<void> {
  const { loadMonth } = await import('../../../../serve/src/index.js');
  const cycle = await loadMonth(address, people[0]!, month);
  say(texts.serve.demoLoaded(address, cycle));
  for (const { username, role, password } of people) say(texts.serve.demoAccount(username, role, password));
}

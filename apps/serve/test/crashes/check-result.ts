import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual, promisify } from 'node:util';
import { join, resolve } from 'node:path';
import { newFolder } from '../../../../libs/testing/src/command-line.js';
import { type Summary } from '#exports';
import { type DecisionView } from '../../../gateway/src/reviews/decision-views.js';
import { type Upload } from '../served.js';
import { type Door } from './door.js';
import { type Office, type OfficeSettings } from './office/office.js';

const run = promisify(execFile);
const TERSALUR = resolve('bin/tersalur');
const TABLES = ['ledger.csv', 'discrepancies.csv', 'links.csv', 'reviews.csv'];

/** So many looks, of which each waits 2 s where there is nothing new, before what is not computed never will be. */
export const LOOKS = 60;

/** By which option the command line takes the files of a role. */
const OPTIONS: Readonly<Record<string, string>> = {
  roster: '--roster',
  amendment: '--amendments',
  bri: '--bri',
  pos: '--pos',
  exclusions: '--exclusions',
};

interface FileView {
  readonly id: string;
  readonly withdrawn?: object;
  readonly sequence?: string;
}

/** Waits until the book has all that the services acknowledged, and compares that with what they say. Throws an Error that names what is lost, and a Cut when the process ends before. */
export async function settle(office: Office, door: Door, looks: number): Promise<void> {
  const cycle = `/api/v1/cycles/${office.cycle}`;
  const { items } = await door.read<{ items: FileView[] }>(`${cycle}/files?limit=200`);
  checkFiles(office, items);
  const settings = await door.read<OfficeSettings & { sequence?: string }>(cycle);
  office.see(settings);
  const decisions = await door.read<{ items: DecisionView[] }>(`${cycle}/decisions?limit=200`);
  const sequences = [settings, ...items, ...decisions.items].flatMap(({ sequence }) => sequence ?? []);
  for (const after of [...sequences, ...items.map(({ id }) => `file.${id}`)])
    await isComputed(door, `${cycle}/ledger?limit=1&after=${after}`, looks);
}

/** Compares what the services make of the files that count, and of what was decided, with what the command line makes of them. Throws an Error that names what differs, and a Cut when the process ends before. */
export async function checkResult(office: Office, door: Door, looks: number): Promise<void> {
  const cycle = `/api/v1/cycles/${office.cycle}`;
  await settle(office, door, looks);
  const { text: decisions } = await door.ask(`${cycle}/decisions.csv`);
  const out = await written(office, decisions);
  for (const name of TABLES) {
    const { text } = await door.ask(`${cycle}/${name}`);
    if (text !== (await readFile(join(out, name), 'utf8')))
      throw new Error(`${name} is not what the command line writes: ${out}`);
  }
  const { revision, ...summary } = await door.read<{ revision: number }>(`${cycle}/summary`);
  if (revision < 1) throw new Error(`the summary is of revision ${revision}`);
  const made = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8')) as Summary;
  // The services are given no file of decisions.
  const files = made.files.filter(({ role }) => role !== 'decisions');
  if (!isDeepStrictEqual(summary, { ...made, files }))
    throw new Error(`summary.json is not what the command line writes: ${out}`);
}

/** Each file that was acknowledged is there, as it was acknowledged, and no other. */
function checkFiles({ files }: Office, views: readonly FileView[]): void {
  for (const file of files) {
    const view = views.find(({ id }) => id === file.id);
    if (view === undefined) throw new Error(`${file.id} was acknowledged and is not there`);
    file.see(view.withdrawn === undefined);
  }
  if (views.length !== files.length) throw new Error(`${views.length} files instead of ${files.length}`);
}

/** Waits until a book has what a read asks for. Throws an Error when it never has, and a Cut. */
export async function isComputed(door: Door, path: string, looks = LOOKS): Promise<void> {
  let text = '';
  for (let look = 0; look < looks; look++) {
    const answer = await door.ask(path);
    ({ text } = answer);
    if (answer.status === 200 && (JSON.parse(text) as { stale?: boolean }).stale !== true) return;
    if (answer.status !== 200 && !text.includes('BOOK_NOT_COMPUTED'))
      throw new Error(`${path}: ${answer.status} ${text}`);
  }
  throw new Error(`${path} is never computed: ${text}`);
}

/** The folder with what the command line writes. */
async function written({ month, files, settings: [settings] }: Office, decisions: string): Promise<string> {
  const { region, cycle, asOf, cutoffBri, cutoffPos, window } = month.options;
  const standing = files.filter(({ isStanding }) => isStanding === true).map(({ upload }) => upload);
  const folder = newFolder();
  const out = join(folder, 'hasil');
  const decided = join(folder, 'keputusan.csv');
  await writeFile(decided, decisions);
  const words = [
    ...['--cycle', cycle, '--region', region, '--as-of', asOf, '--window', window],
    ...['--cutoff-bri', cutoffBri, '--cutoff-pos', cutoffPos],
    ...['--tolerance', `${settings!.tolerance}`, '--grace-days', `${settings!.graceDays}`],
    ...['--idle-days', `${settings!.idleDays}`],
    ...['--decisions', decided],
    ...standing.flatMap((upload) => [OPTIONS[upload.role]!, argumentOf(upload)]),
  ];
  await run(TERSALUR, ['reconcile', ...words, '--out', out, '--quiet']);
  return out;
}

function argumentOf({ path, day }: Upload): string {
  return day === undefined ? path : `${path}@${day}`;
}

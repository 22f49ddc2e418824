import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { generateMonth, type GeneratedMonth } from '#demo';

const HOUSEHOLDS = 7012;
const SEED = 2026;

/** Writes the files of an invented month of a city the size of Kota Metro into a folder. Faults: those of the file system. */
export function makeDemoCity(out: string): GeneratedMonth {
  return generateMonth({ households: HOUSEHOLDS, seed: SEED, out });
}

/**
 * Gives the files of a month to the services as an office would, by HTTP, and returns the id of their cycle. What is there already stays as it is.
 * Rejects when the services refuse something.
 */
export async function loadMonth(address: string, { files, options }: GeneratedMonth): Promise<string> {
  const cycle = (await cycleOf(address, options)) ?? (await beginCycle(address, options));
  for (const path of files.roster) await upload(address, cycle, path, { role: 'roster' });
  for (const path of files.amendments) await upload(address, cycle, path, { role: 'amendment' });
  for (const role of ['bri', 'pos'] as const)
    for (const { path, day } of files[role]) await upload(address, cycle, path, { role, statementDate: day });
  for (const path of files.exclusions) await upload(address, cycle, path, { role: 'exclusions' });
  return cycle;
}

type MonthOptions = GeneratedMonth['options'];

async function cycleOf(address: string, { region, cycle }: MonthOptions): Promise<string | undefined> {
  const { items } = await answerOf<{ items: { id: string; region: string; months: string }[] }>(
    await fetch(`${address}/api/v1/cycles?limit=500`),
  );
  return items.find((each) => each.region === region && each.months === cycle)?.id;
}

async function beginCycle(address: string, options: MonthOptions): Promise<string> {
  const [first, last] = options.window.split('/');
  const body = JSON.stringify({
    region: options.region,
    months: options.cycle,
    programmes: ['BPNT', 'PKH'],
    cutoffs: { BRI: options.cutoffBri, POS: options.cutoffPos },
    window: { first, last },
  });
  const headers = { 'content-type': 'application/json' };
  const { id } = await answerOf<{ id: string }>(
    await fetch(`${address}/api/v1/cycles`, { method: 'POST', headers, body }),
  );
  return id;
}

async function upload(
  address: string,
  cycle: string,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', await openAsBlob(path), basename(path));
  await answerOf(await fetch(`${address}/api/v1/cycles/${cycle}/files`, { method: 'POST', body: form }));
}

async function answerOf<Body>(response: Response): Promise<Body> {
  const body = (await response.json()) as Body & { readonly code?: string };
  if (!response.ok) throw new Error(`the services refuse the sample data: ${response.status} ${body.code}`);
  return body;
}

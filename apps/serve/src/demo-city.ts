import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { generateMonth, type GeneratedMonth, SAMPLE_CITY } from '#demo';
import { type DemoAccount } from './demo-accounts.js';

/** Writes the files of an invented month of a city the size of Kota Metro into a folder. Faults: those of the file system. */
export function makeDemoCity(out: string): GeneratedMonth {
  return generateMonth({ ...SAMPLE_CITY, out });
}

/**
 * Gives the files of a month to the services as an office would, by HTTP, and returns the id of their cycle. What is there already stays as it is.
 * Rejects when the services refuse something.
 */
export async function loadMonth(
  address: string,
  { username, password }: Pick<DemoAccount, 'username' | 'password'>,
  { files, options }: GeneratedMonth,
): Promise<string> {
  const office = await Office.signIn(address, username, password);
  const cycle = (await office.cycleOf(options)) ?? (await office.beginCycle(options));
  for (const path of files.roster) await office.upload(cycle, path, { role: 'roster' });
  for (const path of files.amendments) await office.upload(cycle, path, { role: 'amendment' });
  for (const role of ['bri', 'pos'] as const)
    for (const { path, day } of files[role]) await office.upload(cycle, path, { role, statementDate: day });
  for (const path of files.exclusions) await office.upload(cycle, path, { role: 'exclusions' });
  await office.signOut();
  return cycle;
}

type MonthOptions = GeneratedMonth['options'];

const JSON_TYPE = { 'content-type': 'application/json' };

/** Somebody who is signed in. */
class Office {
  private constructor(
    private readonly address: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  static async signIn(address: string, username: string, password: string): Promise<Office> {
    const response = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ username, password }),
    });
    await checked(response);
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
    const csrf = cookies.find((cookie) => cookie.startsWith('csrf='))!.slice('csrf='.length);
    return new Office(address, { cookie: cookies.join('; '), 'x-csrf-token': csrf });
  }

  async signOut(): Promise<void> {
    await this.ask('/api/v1/session', { method: 'DELETE' });
  }

  async cycleOf({ region, cycle }: MonthOptions): Promise<string | undefined> {
    const answer = await this.ask('/api/v1/cycles?limit=500');
    const { items } = (await answer.json()) as { items: { id: string; region: string; months: string }[] };
    return items.find((each) => each.region === region && each.months === cycle)?.id;
  }

  async beginCycle(options: MonthOptions): Promise<string> {
    const [first, last] = options.window.split('/');
    const body = JSON.stringify({
      region: options.region,
      months: options.cycle,
      programmes: ['BPNT', 'PKH'],
      cutoffs: { BRI: options.cutoffBri, POS: options.cutoffPos },
      window: { first, last },
    });
    const answer = await this.ask('/api/v1/cycles', { method: 'POST', headers: JSON_TYPE, body });
    return ((await answer.json()) as { id: string }).id;
  }

  async upload(cycle: string, path: string, fields: Readonly<Record<string, string>>): Promise<void> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', await openAsBlob(path), basename(path));
    await this.ask(`/api/v1/cycles/${cycle}/files`, { method: 'POST', body: form });
  }

  private async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...this.headers, ...(init.headers as Record<string, string> | undefined) };
    return checked(await fetch(`${this.address}${path}`, { ...init, headers }));
  }
}

async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { code } = (await response.json()) as { readonly code: string };
  throw new Error(`the services refuse the sample data: ${response.status} ${code}`);
}

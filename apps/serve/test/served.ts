import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { TOPICS } from '#contracts';
import { type GeneratedMonth } from '#demo';
import { type startTelemetry as startTelemetryHere } from '#platform';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { sessionHeaders } from '../../../libs/testing/src/session-headers.js';
import { type LogRecord, type OutgoingRecord } from '#application';
import { EMBEDDED, startServices, systemClock } from './forms/embedded-form.js';
import { type Form, type RunningForm, type ServedOptions } from './forms/form.js';

export { startServices, systemClock };

const { startTelemetry } = (await import(
  new URL('../../../dist/libs/platform/src/index.js', import.meta.url).href
)) as { startTelemetry: typeof startTelemetryHere };

export { startTelemetry };

/** What is uploaded: a file, its role, and the day that it states. */
export interface Upload {
  readonly path: string;
  readonly role: string;
  readonly day?: string;
}

/** The files of a month as they are uploaded. */
export function uploadsOf({ files }: GeneratedMonth): Upload[] {
  const of = (role: string, paths: readonly string[]): Upload[] => paths.map((path) => ({ role, path }));
  const reports = (role: 'bri' | 'pos'): Upload[] =>
    files[role].map(({ path, day }) => ({ role, path, day }));
  return [
    ...of('roster', files.roster),
    ...of('amendment', files.amendments),
    ...reports('bri'),
    ...reports('pos'),
    ...of('exclusions', files.exclusions),
  ];
}

/** A cycle of a month, as it is begun. */
export function cycleOf({ options }: GeneratedMonth): object {
  const [first, last] = options.window.split('/');
  return {
    region: options.region,
    months: options.cycle,
    programmes: ['BPNT', 'PKH'],
    cutoffs: { BRI: options.cutoffBri, POS: options.cutoffPos },
    window: { first, last },
  };
}

/** An upload as it is sent. */
export function formOf({ path, role, day }: Upload): FormData {
  const form = new FormData();
  form.append('role', role);
  if (day !== undefined) form.append('statementDate', day);
  form.append('file', new Blob([readFileSync(path)]), basename(path));
  return form;
}

/** All services on a folder of their own, in this process unless another form is given, used by HTTP. */
export class Served {
  private services: RunningForm;
  /** What a signed-in browser sends. */
  private headers: Readonly<Record<string, string>> = {};

  private constructor(
    /** The data folder, with the keys and the anchors beside it. */
    private readonly home: string,
    private asOf: string,
    private readonly form: Form,
    private options: ServedOptions,
  ) {}

  static async start(
    asOf: string,
    {
      home = newFolder(),
      form = EMBEDDED,
      ...options
    }: Partial<ServedOptions> & { readonly home?: string; readonly form?: Form } = {},
  ): Promise<Served> {
    const served = new Served(home, asOf, form, { clock: systemClock, ...options });
    await served.open();
    return served;
  }

  /** Ends all services, unless that was done, and starts them anew on the same folder, possibly on another day or with other keys. */
  async restart({
    asOf = this.asOf,
    isClosed = false,
    ...options
  }: Partial<ServedOptions> & { readonly asOf?: string; readonly isClosed?: boolean } = {}): Promise<void> {
    this.asOf = asOf;
    this.options = { ...this.options, ...options };
    if (!isClosed) await this.close();
    await this.open();
  }

  /** Takes some of the services away in the middle of what they do, and puts them back; where that cannot be, all are started anew. */
  interrupt(): Promise<void> {
    return this.services.interrupt?.() ?? this.restart();
  }

  close(): Promise<void> {
    return this.services.close();
  }

  async stop(): Promise<void> {
    await this.close();
    await this.form.remove(this.home);
  }

  beginCycle(month: GeneratedMonth): Promise<string> {
    return this.begin(cycleOf(month));
  }

  /** Begins a cycle of which only the region and the months are said; returns its id. */
  beginEmptyCycle(region = '18.72', months = '2026-01/2026-03'): Promise<string> {
    return this.begin({ region, months });
  }

  /** Uploads a file and returns its id. */
  async upload(cycle: string, upload: Upload): Promise<string> {
    const { id } = await this.json<{ id: string }>(`/api/v1/cycles/${cycle}/files`, {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID() },
      body: formOf(upload),
    });
    return id;
  }

  /** Uploads files one after the other; returns what a book has when it has them. */
  async uploadAll(cycle: string, uploads: readonly Upload[]): Promise<string[]> {
    const files: string[] = [];
    for (const upload of uploads) files.push(`file.${await this.upload(cycle, upload)}`);
    return files;
  }

  /** Begins a cycle with all files of a month, and returns its id when they are reconciled. */
  async takeMonth(month: GeneratedMonth): Promise<string> {
    const cycle = await this.beginCycle(month);
    await this.document(cycle, 'summary', await this.uploadAll(cycle, uploadsOf(month)));
    return cycle;
  }

  /** Withdraws a file, or has it count again; returns the sequence of that. */
  async turn(file: string, turn: 'withdraw' | 'restore'): Promise<string> {
    const { sequence } = await this.json<{ sequence: string }>(`/api/v1/files/${file}/${turn}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ reason: 'salah berkas' }),
    });
    return sequence;
  }

  /** Publishes records as a channel does, whose client puts them where it likes. */
  async publish(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    await this.services.log.publish(topic, records);
  }

  /** All that was published on a topic until now. */
  async published(topic: string): Promise<readonly LogRecord[]> {
    const { log } = this.services;
    const all: LogRecord[] = [];
    const group = randomUUID();
    const subscription = await log.subscribe({
      group,
      topics: [topic],
      async take({ records, commit }) {
        all.push(...records);
        await commit(records.at(-1)!.offset + 1);
      },
    });
    while ((await log.lag(group, topic)).some(({ next, end }) => next < end)) await setImmediate();
    await subscription.stop();
    return all;
  }

  /** Resolves when all that follows from what a book has was told: its alerts are on their way to whoever wants them. */
  async told(cycle: string, after: readonly string[]): Promise<void> {
    for (const sequence of after) await this.isComputed(cycle, sequence);
    await this.hasTaken('reconciler', TOPICS.inputs);
    await this.hasTaken('notifier', TOPICS.alerts);
  }

  /** A document of a book once it has what `after` names, however long that takes. */
  async document(cycle: string, name: string, after: readonly string[]): Promise<string> {
    for (const sequence of after) await this.isComputed(cycle, sequence);
    return this.text(`/api/v1/cycles/${cycle}/${name}`);
  }

  /** An answer to the administrator, or to whoever signed in with the headers. */
  ask(path: string, init: RequestInit = {}, headers = this.headers): Promise<Response> {
    return fetch(`${this.services.address}${path}`, { ...init, headers: { ...headers, ...init.headers } });
  }

  /** The headers of a session. */
  async signIn(username: string, password: string): Promise<Readonly<Record<string, string>>> {
    const response = await fetch(`${this.services.address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
    return sessionHeaders(response.headers);
  }

  /** Makes an account, as an administrator does, and signs in with it. */
  async join(
    username: string,
    role: string,
    grants: readonly object[],
  ): Promise<Readonly<Record<string, string>>> {
    const init = (body: object): RequestInit => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { id } = await this.json<{ id: string }>(
      '/api/v1/accounts',
      init({ username, name: username, role, grants }),
    );
    const { link } = await this.json<{ link: string }>(`/api/v1/accounts/${id}/link`, init({}));
    await this.ask('/api/v1/set-up', init({ token: link.split('#')[1], password: ADMIN_PASSWORD }));
    return this.signIn(username, ADMIN_PASSWORD);
  }

  /** What the administrator's browser sends. */
  get ownHeaders(): Readonly<Record<string, string>> {
    return this.headers;
  }

  /** `http://127.0.0.1:3000` */
  get address(): string {
    return this.services.address;
  }

  async json<Body>(path: string, init?: RequestInit): Promise<Body> {
    return JSON.parse(await this.text(path, init)) as Body;
  }

  /** Asks until something is so. */
  async until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await this.ask('/health/live');
  }

  private async begin(cycle: object): Promise<string> {
    const { id } = await this.json<{ id: string }>('/api/v1/cycles', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(cycle),
    });
    return id;
  }

  /** Resolves when a service is done with all that stands on a topic. */
  private hasTaken(group: string, topic: string): Promise<void> {
    return this.until(async () =>
      (await this.services.log.lag(group, topic)).every(({ next, end }) => next >= end),
    );
  }

  private async isComputed(cycle: string, after: string): Promise<void> {
    for (;;) {
      const response = await this.ask(`/api/v1/cycles/${cycle}/ledger?limit=1&after=${after}`);
      const body = (await response.json()) as { stale?: boolean; code?: string };
      if (response.ok && body.stale !== true) return;
      if (!response.ok && body.code !== 'BOOK_NOT_COMPUTED') throw new Error(`${after}: ${body.code}`);
    }
  }

  async text(path: string, init?: RequestInit): Promise<string> {
    const response = await this.ask(path, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text;
  }

  private async open(): Promise<void> {
    this.services = await this.form.open(this.home, this.asOf, this.options);
    const admin = this.services.people.find(({ username }) => username === 'admin');
    this.headers = await this.signIn('admin', admin?.password ?? ADMIN_PASSWORD);
  }
}

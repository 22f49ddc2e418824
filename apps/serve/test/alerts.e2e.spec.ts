import { type Clock } from '#application';
import { type AlertEvent } from '#contracts';
import { generateMonth, type GeneratedMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { AlertReceiver, type Mood, OpenAlerts } from './alert-receiver.js';
import { Served, systemClock, uploadsOf } from './served.js';

/** So many times faster than on the wall: what is tried again after seconds is so at once. */
const HASTE = 20;

const began = systemClock.now();
const hastyClock: Clock = {
  now: () => Math.round(began + (systemClock.now() - began) * HASTE),
  wait: (milliseconds, signal) => systemClock.wait(milliseconds / HASTE, signal),
};

const MOODS: readonly Mood[] = ['TAKES', 'FAILS', 'TAKES', 'TAKES AND FAILS', 'TAKES', 'HANGS UP', 'TAKES'];

/** So often an alert may not be taken: the pauses between its tries grow, and of hundreds one or the other always meets those who fail. */
const MOST_FAILURES = 4;

interface Webhook {
  readonly id: string;
  readonly key: string;
}

/** A city with a webhook and a program that reads the feed. */
class City {
  readonly receiver: AlertReceiver;
  readonly feed = new OpenAlerts();
  readonly files: string[] = [];
  cycle: string;
  webhook: string;
  private place = '';
  private headers: Readonly<Record<string, string>>;
  private turns: string[] = [];

  private constructor(
    readonly served: Served,
    private readonly month: GeneratedMonth,
  ) {
    let deliveries = 0;
    const tries = new Map<string, number>();
    this.receiver = new AlertReceiver((alert) => {
      const tried = tries.get(alert) ?? 0;
      tries.set(alert, tried + 1);
      return tried < MOST_FAILURES ? MOODS[deliveries++ % MOODS.length]! : 'TAKES';
    });
  }

  static async open(month: GeneratedMonth): Promise<City> {
    const webhookRules = { allowsPlain: true, allowsPrivate: true };
    const served = await Served.start(month.options.asOf, { clock: hastyClock, webhookRules });
    const city = new City(served, month);
    city.cycle = await served.beginCycle(month);
    const filter = { regions: [month.options.region] };
    const url = await city.receiver.listen();
    city.webhook = (await city.post<Webhook>('/webhooks', { name: 'Dinas', url, filter })).id;
    await city.newKey();
    const grants = [{ region: month.options.region }];
    const account = { username: 'siks', name: 'SIKS', role: 'subscriber', grants };
    const { id } = await city.post<Webhook>('/accounts', account);
    const { token } = await city.post<{ token: string }>(`/accounts/${id}/token`, {});
    city.headers = { authorization: `Bearer ${token}` };
    return city;
  }

  async close(): Promise<void> {
    this.receiver.close();
    await this.served.stop();
  }

  post<Body>(path: string, body: object): Promise<Body> {
    return this.served.json(`/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async newKey(): Promise<void> {
    const { key } = await this.post<Webhook>(`/webhooks/${this.webhook}/keys`, {});
    this.receiver.keys = [...this.receiver.keys, key];
  }

  async upload(which: (at: number) => boolean): Promise<void> {
    for (const [at, upload] of uploadsOf(this.month).entries())
      if (which(at)) this.files.push(await this.served.upload(this.cycle, upload));
  }

  async turn(file: string, turn: 'withdraw' | 'restore'): Promise<void> {
    this.turns = [await this.served.turn(file, turn)];
  }

  /** The kinds of all current findings. */
  async findings(): Promise<string[]> {
    const after = [...this.files.map((file) => `file.${file}`), ...this.turns];
    const csv = await this.served.document(this.cycle, 'discrepancies.csv', after);
    return csv
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')[0]!)
      .sort();
  }

  /** What the feed tells, read on until it tells the same as the book. */
  async readFeed(kinds: readonly string[]): Promise<void> {
    while (this.feed.kinds.join() !== kinds.join()) {
      const path = `/api/v1/alerts?wait=30&cycle=${this.cycle}&after=${this.place}`;
      const response = await this.served.ask(path, {}, this.headers);
      this.place = response.headers.get('next-after')!;
      for (const event of (await response.json()) as AlertEvent[]) this.feed.hear(event);
    }
  }
}

let city: City;
afterEach(() => city.close());

it('whoever subscribes to alerts ends with exactly the current findings, by webhook and by feed', async () => {
  const month = generateMonth({ households: 60, seed: 7, out: newFolder() });
  city = await City.open(month);
  const { receiver, served } = city;
  const isTold = async (): Promise<string[]> => {
    const kinds = await city.findings();
    await city.readFeed(kinds);
    await receiver.until(() => receiver.alerts.kinds.join() === kinds.join());
    return kinds;
  };

  await city.upload((at) => at % 2 === 0);
  const half = await isTold();
  expect(half.length).toBeGreaterThan(5);

  await city.newKey();
  await city.upload((at) => at % 2 === 1);
  await served.restart();
  expect(await isTold()).not.toEqual(half);

  // The receiver has changed over to the new key.
  receiver.keys = receiver.keys.slice(1);
  await served.ask(`/api/v1/webhooks/${city.webhook}/keys`, { method: 'DELETE' });
  await city.turn(city.files.at(-1)!, 'withdraw');
  await isTold();
  await served.restart();
  await city.turn(city.files.at(-1)!, 'restore');
  await isTold();

  expect([receiver.unproven, [...receiver.signaturesSeen].sort()]).toEqual([0, [1, 2]]);
  const cleared = await clearedBy(city);
  const [file, last] = [city.files.at(-1)!, expect.stringMatching(/^FILE_(WITHDRAWN|RESTORED)$/)];
  expect(cleared).toContainEqual({ input: last, file, name: expect.any(String) });
}, 180_000);

/** Everything that cleared something, as the feed tells from its beginning. */
async function clearedBy({ served, cycle }: City): Promise<unknown[]> {
  const response = await served.ask(`/api/v1/alerts?limit=1000&cycle=${cycle}`);
  const events = (await response.json()) as AlertEvent[];
  return events.flatMap(({ data }) => ('clearedBy' in data ? (data.clearedBy ?? []) : []));
}

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { AnchorFile } from '#adapters/anchor-file';
import { signatureOf } from '#security';
import { newFolder } from '../../../testing/src/command-line.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { AnchorWebhook } from './anchor-webhook.js';
import { ToldAnchors } from './told-anchors.js';

const KEY = Buffer.from('kunci yang diketahui penerima');
const anchor = (number: number) => ({ number, hash: `${number % 10}`.repeat(64) });

describe('a receiver of anchors', () => {
  const clock = new ManualClock();
  let server: Server;
  let webhook: AnchorWebhook;
  let faults: unknown[];
  /** What it answers, one after the other; then 204. */
  let answers: number[];
  let addresses: unknown[];
  let taken: { readonly body: string; readonly signature: unknown }[];
  /** Resolves when it has answered so often. */
  let answered: (count: number) => Promise<void>;
  beforeEach(async () => {
    [answers, taken, faults, addresses] = [[], [], [], []];
    let count = 0;
    server = createServer((request, response) => {
      void take(request).then(() => {
        addresses.push(request.url);
        response.writeHead(answers.shift() ?? 204, { location: '/lain' }).end();
        count++;
        server.emit('answered');
      });
    });
    answered = async (wanted) => {
      while (count < wanted) await once(server, 'answered');
    };
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jangkar`;
    webhook = new AnchorWebhook({ url, key: KEY, clock, onFault: (fault) => faults.push(fault) });
  });
  afterEach(async () => {
    await webhook.close();
    server.closeAllConnections();
    server.close();
  });

  async function take(request: IncomingMessage): Promise<void> {
    taken.push({ body: await text(request), signature: request.headers['tersalur-signature'] });
  }

  const numbers = (): unknown[] =>
    taken.map(({ body }) => (JSON.parse(body) as { readonly number: number }).number);

  it('is not looked for where a redirection leads', async () => {
    answers = [307];
    webhook.tell(anchor(10));
    await answered(1);
    while (!(await clock.pauses()).includes(5_000)) await setImmediate();
    clock.advance(5_000);
    await answered(2);
    expect([addresses, faults.length]).toEqual([['/jangkar', '/jangkar'], 1]);
  });

  it('gets each one signed, as JSON', async () => {
    webhook.tell(anchor(10));
    await answered(1);
    const [{ body, signature }] = taken as [(typeof taken)[number]];
    expect(JSON.parse(body)).toEqual({
      type: 'audit.anchored.v1',
      at: new Date(clock.now()).toISOString(),
      ...anchor(10),
    });
    expect(signature).toBe(signatureOf(KEY, clock.now(), body));
    expect(signature).toMatch(/^t=\d{10},v1=[0-9a-f]{64}$/);
    expect(faults).toEqual([]);
  });

  it('that does not take one is asked again with growing pauses, by then with the newest', async () => {
    answers = [503, 503, 302];
    webhook.tell(anchor(10));
    await answered(1);
    webhook.tell(anchor(20));
    webhook.tell(anchor(30));
    for (const [tries, pause] of [5_000, 30_000, 120_000].entries()) {
      expect(await clock.passPause()).toBe(pause);
      await answered(tries + 2);
    }
    expect(numbers()).toEqual([10, 30, 30, 30]);
    expect(faults).toMatchObject([{ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('503') }]);
    webhook.tell(anchor(40));
    await answered(5);
    expect(numbers().at(-1)).toBe(40);
  });

  it('that is not there keeps nobody waiting: what is written down counts, and is told at the next start', async () => {
    const file = new AnchorFile(join(newFolder(), 'anchors'));
    const url = 'http://127.0.0.1:1/jangkar?rahasia';
    const deaf = new AnchorWebhook({ url, key: KEY, clock, onFault: (fault) => faults.push(fault) });
    const anchors = new ToldAnchors(file, deaf);
    await anchors.add(anchor(10));
    await anchors.add(anchor(20));
    await deaf.close();
    expect(await anchors.all()).toEqual([anchor(10), anchor(20)]);
    expect(faults).toHaveLength(1);
    expect(String(faults[0])).not.toContain('rahasia');
    await new ToldAnchors(file, webhook).tellLast();
    await answered(1);
    expect(numbers()).toEqual([20]);
  });
});

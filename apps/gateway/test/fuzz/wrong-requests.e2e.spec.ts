import fc from 'fast-check';
import { type Answer, Door, problemIn } from '../door.js';
import { countPublished } from '../published.js';
import { STORES } from '../stores.js';
import { beginCycle, BRI, upload } from '../uploads.js';
import { describedRoutes, type Route } from './described.js';
import { type Known, type WrongRequest, wrongRequest } from './wrong-requests.js';

/** Requests a store; TERSALUR_FUZZ asks for more. */
const RUNS = Number(process.env['TERSALUR_FUZZ'] ?? 400);

const EVENTS = '/api/v1/events';

const WEBHOOK = { name: 'Dinas', url: 'https://penerima.example/', filter: { regions: ['18.72'] } };

const LONGEST = 60_000 + RUNS * 100;

describe.each(STORES)('whatever is sent to the routes that OpenAPI names, on %s', (_, newStand) => {
  const door = new Door(newStand);
  let routes: readonly Route[];
  let known: Known;

  beforeEach(async () => {
    routes = await describedRoutes(door);
    const cycle = await beginCycle(door);
    await beginCycle(door, '2026-04');
    const files = [await upload(door, cycle), await upload(door, cycle, { content: `${BRI}2` })];
    const webhook = await door.ask('/api/v1/webhooks', { method: 'POST', body: WEBHOOK });
    const lists = ['/api/v1/cycles', `/api/v1/cycles/${cycle}/files`].map((path) =>
      door.ask(`${path}?limit=1`),
    );
    known = {
      ids: [
        cycle,
        ...[...files, webhook].map(({ body }) => (body as { id: string }).id),
        `${cycle}.0123456789abcdef`,
      ],
      cursors: (await Promise.all(lists)).map(({ body }) => (body as { next: string }).next),
    };
  });

  /** All that anybody can see. */
  const state = async (): Promise<unknown> => [
    (await door.ask('/api/v1/cycles?limit=500')).body,
    (await door.ask(`/api/v1/cycles/${known.ids[0]}/files?limit=500`)).body,
    (await door.ask(`/api/v1/cycles/${known.ids[0]}/decisions?limit=500`)).body,
    (await door.ask('/api/v1/webhooks?limit=500')).body,
    (await door.ask('/api/v1/mappings?region=18.72')).body,
    await countPublished(door.store.log),
  ];

  const send = async ({ route, path, headers, body }: WrongRequest): Promise<Answer> => {
    const answer = await door.ask(path, { method: route.method, headers, body }, route.path === EVENTS);
    if (answer.status >= 400) problemIn(answer);
    return answer;
  };

  const requests = (): fc.Arbitrary<WrongRequest> =>
    fc.oneof(...routes.map((route) => wrongRequest(route, known)));

  it(
    'is answered as described: a problem that changed nothing, or a documented success',
    async () => {
      let before = await state();
      await fc.assert(
        fc.asyncProperty(requests(), async (request) => {
          const { status } = await door.passTimeUntil(send(request));
          expect(status).toBeLessThan(500);
          const after = await state();
          if (status >= 400) expect(after).toEqual(before);
          else expect(request.route.statuses).toContain(`${status}`);
          before = after;
        }),
        { numRuns: RUNS },
      );
    },
    LONGEST,
  );

  it(
    'is answered the same when it is sent 50 times at once',
    async () => {
      await fc.assert(
        fc.asyncProperty(requests(), async (request) => {
          const sent = Promise.all(Array.from({ length: 50 }, () => send(request)));
          const answers = await door.passTimeUntil(sent);
          for (const { status } of answers) expect(status).toBeLessThan(500);
        }),
        { numRuns: Math.ceil(RUNS / 40) },
      );
      expect(await door.ask('/health/ready')).toMatchObject({ status: 200 });
    },
    LONGEST,
  );

  it('has a key of its own: another request under it is refused', async () => {
    const headers = { 'idempotency-key': 'once' };
    const body = { region: '18.72', months: '2026-07' };
    await door.ask('/api/v1/cycles', { method: 'POST', body, headers });
    const before = await state();
    const [cycle, file] = known.ids;
    const others = [
      await door.ask('/api/v1/cycles', { method: 'POST', body: { ...body, graceDays: 1 }, headers }),
      await door.ask(`/api/v1/cycles/${cycle}`, { method: 'PATCH', body: { graceDays: 1 }, headers }),
      await door.ask(`/api/v1/files/${file}/withdraw`, {
        method: 'POST',
        body: { reason: 'salah' },
        headers,
      }),
      await door.ask(`/api/v1/files/${file}/restore`, { method: 'POST', body: { reason: 'salah' }, headers }),
      await upload(door, cycle!, { content: `${BRI}3`, headers }),
    ];
    for (const answer of others) expect(problemIn(answer).code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await state()).toEqual(before);
  });

  it('is answered when it waits for what never comes', async () => {
    const [cycle, file] = known.ids;
    const waiting = routes.filter(({ query }) => query.includes('after'));
    expect(waiting.length).toBeGreaterThan(3);
    for (const { path } of waiting)
      for (const after of ['input.0.999', 'file.f-0']) {
        const id = path.startsWith('/api/v1/files/') ? file! : cycle!;
        const asked = door.ask(`${path.replace('{id}', id).replace('{ref}', 'x')}?after=${after}`);
        expect((await door.passTimeUntil(asked)).status).toBeLessThan(500);
      }
  });

  it('goes to every write and search that there is', () => {
    const writes = routes.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'DELETE /api/v1/accounts/{id}/second-factor',
      'DELETE /api/v1/accounts/{id}/sessions',
      'DELETE /api/v1/accounts/{id}/token',
      'DELETE /api/v1/mappings/{id}',
      'DELETE /api/v1/sample',
      'DELETE /api/v1/session',
      'DELETE /api/v1/sessions/{id}',
      'DELETE /api/v1/webhooks/{id}',
      'DELETE /api/v1/webhooks/{id}/keys',
      'PATCH /api/v1/accounts/{id}',
      'PATCH /api/v1/cycles/{id}',
      'PATCH /api/v1/webhooks/{id}',
      'POST /api/v1/accounts',
      'POST /api/v1/accounts/{id}/link',
      'POST /api/v1/accounts/{id}/token',
      'POST /api/v1/accounts/{id}/unmasking',
      'POST /api/v1/cycles',
      'POST /api/v1/cycles/{id}/decisions/sheet',
      'POST /api/v1/cycles/{id}/discrepancies/search',
      'POST /api/v1/cycles/{id}/files',
      'POST /api/v1/cycles/{id}/ledger/search',
      'POST /api/v1/cycles/{id}/minutes/final',
      'POST /api/v1/cycles/{id}/numbers',
      'POST /api/v1/cycles/{id}/purge',
      'POST /api/v1/cycles/{id}/remarks',
      'POST /api/v1/cycles/{id}/remarks/sheet',
      'POST /api/v1/cycles/{id}/visits/sheet',
      'POST /api/v1/cycles/{id}/visits/sheet/refused.xlsx',
      'POST /api/v1/decisions/{id}/confirm',
      'POST /api/v1/decisions/{id}/reject',
      'POST /api/v1/decisions/{id}/withdraw',
      'POST /api/v1/files/{id}/restore',
      'POST /api/v1/files/{id}/withdraw',
      'POST /api/v1/password',
      'POST /api/v1/reviews/{id}/decision',
      'POST /api/v1/reviews/{id}/numbers',
      'POST /api/v1/sample',
      'POST /api/v1/second-factor',
      'POST /api/v1/second-factor/confirmation',
      'POST /api/v1/second-factor/recovery-codes',
      'POST /api/v1/second-factor/removal',
      'POST /api/v1/session',
      'POST /api/v1/session/code',
      'POST /api/v1/set-up',
      'POST /api/v1/webhooks',
      'POST /api/v1/webhooks/{id}/keys',
      'POST /api/v1/webhooks/{id}/orders',
      'PUT /api/v1/access-rules',
      'PUT /api/v1/cycles/{id}/minutes',
      'PUT /api/v1/digest',
      'PUT /api/v1/retention',
    ]);
  });
});

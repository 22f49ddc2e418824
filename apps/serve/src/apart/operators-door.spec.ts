import { type MissingPart } from '#application';
import { openOperatorsDoor } from './operators-door.js';

const TOKEN = 'token-untuk-prometheus';

let missing: readonly MissingPart[] = [];
let door: Awaited<ReturnType<typeof openOperatorsDoor>>;

beforeEach(async () => {
  missing = [];
  door = await openOperatorsDoor({
    host: '127.0.0.1',
    port: 0,
    missing: async () => missing,
    metrics: async () => 'tersalur_files_total 1\n',
    metricsToken: TOKEN,
  });
});

afterEach(() => door.close());

it('says that the process lives, and is ready as long as nothing is missing', async () => {
  expect(await (await fetch(`${door.address}/health/live`)).json()).toEqual({ status: 'up' });
  expect((await fetch(`${door.address}/health/ready`)).status).toBe(200);
  missing = [{ part: 'store', code: 'STORE_UNAVAILABLE' }];
  const answer = await fetch(`${door.address}/health/ready`);
  expect([answer.status, await answer.json()]).toEqual([503, { status: 503, code: 'NOT_READY', missing }]);
  expect((await fetch(`${door.address}/health/live`)).status).toBe(200);
});

it('shows metrics to who knows the token', async () => {
  const answer = await fetch(`${door.address}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
  expect([answer.status, await answer.text()]).toEqual([200, 'tersalur_files_total 1\n']);
  expect((await fetch(`${door.address}/metrics`)).status).toBe(403);
});

it.each([
  ['another address', '/api/v1/cycles', 'GET', 404],
  ['another method', '/health/live', 'POST', 405],
])('has nothing at %s', async (_, path, method, status) => {
  expect((await fetch(`${door.address}${path}`, { method })).status).toBe(status);
});

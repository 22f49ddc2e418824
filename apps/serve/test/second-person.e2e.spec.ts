import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { type DecisionView } from '../../gateway/src/reviews/decision-views.js';
import { type ReviewView } from '../../gateway/src/reviews/review-views.js';
import { type Answer } from './reviewer.js';
import { byName, HEAD, NAMESAKE, POS, text, Town } from './town.js';

/** Two payments of 600,000 that are asked about together. */
const TWICE = text(POS, byName('D1', '2026-02-10'), byName('D2', '2026-03-10'));

const BODIES = {
  confirm: ({ evidence }: ReviewView) => ({ evidence }),
  reject: () => ({ reason: 'belum yakin' }),
  withdraw: () => ({}),
};

interface Awaiting {
  readonly decision: DecisionView;
  readonly review?: ReviewView;
}

describe('a decision about much money', () => {
  let town: Town;
  let path: string;
  let second: Readonly<Record<string, string>>;
  let review: ReviewView;
  beforeEach(async () => {
    town = await Town.open();
    path = `/api/v1/cycles/${town.cycle}`;
    await town.give('pos', 'pos-1.csv', TWICE, '2026-03-14');
    [review] = (await town.reviewer.reviews()) as [ReviewView];
    second = await town.served.join('kedua', 'reviewer', [{ region: '18.72' }]);
  });
  afterEach(() => town.served.stop());

  const toFirst = (): Answer => ({
    ...{ decision: 'LINK', evidence: review.evidence, forAll: true, reason: 'KTP diperiksa' },
    entitlementId: review.candidates[0]!.entitlementId,
  });

  async function setLimit(secondPersonAbove: number): Promise<void> {
    await town.served.json(path, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secondPersonAbove }),
    });
  }

  async function decide(answer: Answer = toFirst()): Promise<DecisionView> {
    const asked = await town.reviewer.ask(`/api/v1/reviews/${review.id}/decision`, answer);
    expect(asked.status).toBe(201);
    return (await asked.json()) as DecisionView;
  }

  const say = (
    { id }: Pick<DecisionView, 'id'>,
    what: 'confirm' | 'reject' | 'withdraw',
    headers?: Readonly<Record<string, string>>,
    key: string = randomUUID(),
  ): Promise<Response> =>
    town.served.ask(
      `/api/v1/decisions/${id}/${what}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(BODIES[what](review)),
      },
      headers,
    );

  const awaiting = async (): Promise<readonly Awaiting[]> =>
    (await town.served.json<{ items: Awaiting[] }>(`${path}/decisions/awaiting`)).items;

  const exported = async (): Promise<string[]> =>
    readFileSync(await town.reviewer.exported(), 'utf8')
      .trimEnd()
      .split('\r\n')
      .slice(1);

  it('counts at once where nobody said otherwise, and where it is about no more than that', async () => {
    for (const limit of [0, review.amount]) {
      await setLimit(limit);
      const made = await decide();
      expect(made.standing).toBe('WAITING');
      expect(made).not.toHaveProperty('second');
      town.reviewer.done.push(made.sequence!);
      expect(await town.links()).toEqual(['auto', 'auto']);
      await town.reviewer.takeBack(made);
      expect(await town.links()).toEqual(['review', 'review']);
    }
  });

  it('waits for somebody else, and counts from then on as if it had been made then', async () => {
    await setLimit(review.amount - 1);
    const made = await decide();
    expect(made).toMatchObject({
      standing: 'AWAITING',
      second: { state: 'AWAITING', amount: review.amount },
    });
    expect(await awaiting()).toMatchObject([
      { decision: { id: made.id, by: 'admin' }, review: { id: review.id } },
    ]);
    expect(await exported()).toEqual([]);
    expect(await town.links()).toEqual(['review', 'review']);
    expect(await town.refused(review.id, toFirst())).toMatchObject({ status: 409, code: 'REVIEW_ANSWERED' });
    const own = await say(made, 'confirm');
    expect([own.status, await own.json()]).toMatchObject([403, { code: 'SECOND_PERSON_SAME' }]);
    expect((await say(made, 'reject')).status).toBe(403);
    for (let time = 0; time < 2; time++) {
      const confirmed = (await (await say(made, 'confirm', second, 'k-1')).json()) as DecisionView;
      expect(confirmed).toMatchObject({ by: 'admin', second: { state: 'CONFIRMED', by: 'kedua' } });
      town.reviewer.done.push(confirmed.sequence!);
    }
    expect(await town.links()).toEqual(['auto', 'auto']);
    expect(await awaiting()).toEqual([]);
    expect((await exported()).map((row) => row.split(',').slice(1, 4))).toEqual([
      ['LINK', 'bnba.csv#2', 'admin'],
    ]);
    expect((await town.reviewer.decisions())[0]).toMatchObject({ standing: 'FOLLOWED', payments: 2 });
    const again = await say(made, 'confirm', second);
    expect([again.status, await again.json()]).toMatchObject([409, { code: 'DECISION_NOT_AWAITING' }]);
    const trail = await town.served.json<{ items: { by: string; to: string }[] }>(
      '/api/v1/audit?what=DECISION_CONFIRMED',
    );
    expect(trail.items[0]).toMatchObject({ by: 'kedua', to: made.id });
  });

  it('is asked on where the second person rejects it, or the first one takes it back', async () => {
    await setLimit(1);
    const made = await decide();
    const rejected = (await (await say(made, 'reject', second)).json()) as DecisionView;
    expect(rejected).toMatchObject({
      standing: 'REJECTED',
      withdrawal: { by: 'kedua', reason: 'belum yakin' },
    });
    const other = await decide({ decision: 'NONE', evidence: review.evidence, reason: 'pindah' });
    expect(other.standing).toBe('AWAITING');
    expect(await (await say(other, 'withdraw')).json()).toMatchObject({ standing: 'WITHDRAWN' });
    const late = await say(other, 'confirm', second);
    expect([late.status, await late.json()]).toMatchObject([409, { code: 'DECISION_WITHDRAWN' }]);
    expect(await town.reviewer.reviews()).toEqual([review]);
    expect(await exported()).toEqual([]);
    expect(await awaiting()).toEqual([]);
  });

  it('is not confirmed on evidence that changed meanwhile', async () => {
    await setLimit(1);
    const made = await decide();
    await town.give('amendment', 'perubahan.csv', text(HEAD, NAMESAKE));
    await town.reviewer.settle();
    const late = await say(made, 'confirm', second);
    expect([late.status, await late.json()]).toMatchObject([409, { code: 'EVIDENCE_CHANGED' }]);
    expect((await say(made, 'reject', second)).status).toBe(202);
    expect(await town.links()).toEqual(['review', 'review']);
  });

  it('is confirmed once, also by two at once and across a restart', async () => {
    await setLimit(1);
    const made = await decide();
    await town.served.restart();
    second = await town.served.signIn('kedua', ADMIN_PASSWORD);
    const answers = await Promise.all(
      ['confirm', 'reject', 'confirm'].map((what) => say(made, what as 'confirm' | 'reject', second)),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    const missing = await say({ id: 'd-0' }, 'confirm', second);
    expect([missing.status, await missing.json()]).toMatchObject([404, { code: 'DECISION_MISSING' }]);
  });
});

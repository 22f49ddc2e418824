import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type ReviewView } from '../../gateway/src/reviews/review-views.js';
import { type Answer } from './reviewer.js';
import { byName, HEAD, NAMESAKE, POS, text, Town } from './town.js';

const answerTo = ({ evidence, candidates }: ReviewView, more: Partial<Answer> = {}): Answer => ({
  decision: 'LINK',
  evidence,
  entitlementId: candidates[0]!.entitlementId,
  ...more,
});

const nobody = ({ evidence }: ReviewView): Answer => ({ decision: 'NONE', evidence });

const TWICE = text(POS, byName('D1', '2026-02-10'), byName('D2', '2026-03-10'));

describe('a decision', () => {
  let home: string;
  let town: Town;
  beforeEach(async () => {
    home = newFolder();
    town = await Town.open(home);
  });
  afterEach(() => town.served.stop());

  const only = async (): Promise<ReviewView> => {
    const reviews = await town.reviewer.reviews();
    expect(reviews).toHaveLength(1);
    return reviews[0]!;
  };

  it('is about that payment, or about all with the same evidence, also of later reports', async () => {
    await town.give('pos', 'pos-1.csv', TWICE, '2026-03-14');
    const review = await only();
    expect(review).toMatchObject({ payments: 2, amount: 1_200_000, shown: [{}, {}] });
    await town.reviewer.decide(review.shown[1]!.id, nobody(review));
    const rest = await only();
    expect(rest).toMatchObject({ payments: 1, evidence: review.evidence, id: review.id });
    await town.reviewer.decide(rest.id, answerTo(rest, { forAll: true }));
    expect(await town.links()).toEqual(['auto', 'none']);
    const more = text(
      POS,
      byName('D1', '2026-02-10'),
      byName('D2', '2026-03-10'),
      byName('D3', '2026-03-20'),
    );
    await town.give('pos', 'pos-2.csv', more, '2026-03-21');
    expect(await town.links()).toEqual(['superseded', 'superseded', 'auto', 'none', 'auto']);
    expect(await town.reviewer.reviews()).toEqual([]);
    const [forAll, alone] = await town.reviewer.decisions();
    expect(forAll).toMatchObject({ forAll: true, standing: 'FOLLOWED', payments: 2, by: 'admin' });
    expect(alone).toMatchObject({ forAll: false, decision: 'NONE', standing: 'FOLLOWED', payments: 1 });
  });

  it('may name a household that is no candidate, for that payment alone', async () => {
    await town.give('pos', 'pos-1.csv', TWICE, '2026-03-14');
    const review = await only();
    const other = answerTo(review, { entitlementId: 'bnba.csv#3' });
    const asked = { reason: 'dikenal', ...other };
    expect(await town.refused(review.id, { ...asked, forAll: true })).toMatchObject({
      status: 422,
      code: 'CANDIDATE_MISSING',
    });
    expect(await town.refused(review.id, { ...asked, entitlementId: 'bnba.csv#9' })).toMatchObject({
      status: 422,
      code: 'ENTITLEMENT_MISSING',
    });
    await town.reviewer.decide(review.id, other);
    expect(await town.links()).toEqual(['auto', 'review']);
  });

  it('is noted, and once its cycle is purged nothing tells any more which payment it was about', async () => {
    await town.give('pos', 'pos-1.csv', TWICE, '2026-03-14');
    const review = await only();
    const made = await town.reviewer.decide(review.shown[1]!.id, nobody(review));
    await town.reviewer.takeBack(made);
    await town.reviewer.decide((await only()).id, answerTo(review, { forAll: true }));
    const keys = review.shown.map(({ id }) => id.split('.')[1]!);
    const named = [review.evidence, keys[1]!];
    const { items } = await town.served.json<{ items: { what: string }[] }>(
      `/api/v1/audit?to=${review.shown[1]!.id}`,
    );
    expect(items.map(({ what }) => what)).toEqual(['REVIEW_DECIDED']);
    const stored = (): string =>
      ['tersalur.db', 'tersalur.db-wal']
        .map((name) => readFileSync(join(home, 'data', name), 'latin1'))
        .join('');
    expect(named.filter((each) => stored().includes(each))).toEqual(named);
    const body = { reason: 'pindah server', confirm: town.cycle };
    const purged = await town.reviewer.ask(`/api/v1/cycles/${town.cycle}/purge`, body);
    expect(purged.status).toBe(201);
    expect([...keys, review.evidence].filter((each) => stored().includes(each))).toEqual([]);
  });

  it('is refused where somebody decided before, also in the moment before the book knows', async () => {
    await town.give('pos', 'pos-1.csv', TWICE, '2026-03-14');
    const review = await only();
    const path = `/api/v1/reviews/${review.id}/decision`;
    const answers = [nobody(review), answerTo(review), answerTo(review, { forAll: true })];
    const first = { reason: 'dikenal', ...answers[0]! };
    const ten = await Promise.all(Array.from({ length: 10 }, () => town.reviewer.ask(path, first)));
    expect(ten.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
    for (const answer of answers)
      expect(await town.refused(review.id, { reason: 'dikenal', ...answer })).toMatchObject({
        status: 409,
        code: 'REVIEW_ANSWERED',
      });
    const [made] = await town.reviewer.decisions();
    town.reviewer.done.push(made!.sequence!);
    expect(await town.reviewer.reviews()).toHaveLength(1);
    expect(await town.refused(review.id, first)).toMatchObject({ status: 409, code: 'REVIEW_ANSWERED' });
    expect(await town.reviewer.decisions()).toHaveLength(1);
  });

  it('on evidence that changed is refused with the question as it is now', async () => {
    await town.give('pos', 'pos-1.csv', TWICE, '2026-03-14');
    const review = await only();
    const list = await town.give('amendment', 'perubahan.csv', text(HEAD, NAMESAKE));
    const now = await only();
    expect(now.evidence).not.toBe(review.evidence);
    for (const forAll of [true, false]) {
      const problem = await town.refused(review.id, { reason: 'dikenal', ...answerTo(review, { forAll }) });
      expect(problem).toMatchObject({ status: 409, code: 'EVIDENCE_CHANGED', review: now });
    }
    expect(await town.reviewer.decisions()).toEqual([]);
    await town.reviewer.decide(now.id, answerTo(now, { forAll: true }));
    expect(await town.links()).toEqual(['auto', 'auto']);
    await town.turn(list, 'withdraw');
    expect((await only()).earlier).toMatchObject([
      { standing: 'CHANGED', decision: 'LINK', entitlementId: now.candidates[0]!.entitlementId },
    ]);
  });

  it('sleeps with its payments, and wakes with them', async () => {
    const file = await town.give('pos', 'pos-1.csv', TWICE, '2026-03-14');
    const review = await only();
    const made = await town.reviewer.decide(review.id, answerTo(review));
    await town.reviewer.decide(review.shown[1]!.id, answerTo(review, { forAll: true }));
    const standings = async () => (await town.reviewer.decisions()).map(({ standing }) => standing);
    expect(await standings()).toEqual(['FOLLOWED', 'FOLLOWED']);
    await town.turn(file, 'withdraw');
    expect(await standings()).toEqual(['ASLEEP', 'ASLEEP']);
    expect(await town.reviewer.reviews()).toEqual([]);
    await town.served.restart();
    expect(await town.refused(made.paymentId, { reason: 'dikenal', ...answerTo(review) })).toMatchObject({
      status: 404,
      code: 'REVIEW_MISSING',
    });
    await town.turn(file, 'restore');
    expect(await standings()).toEqual(['FOLLOWED', 'FOLLOWED']);
    expect(await town.links()).toEqual(['auto', 'auto']);
  });

  it('that later evidence contradicts is on show beside it, and can be made again', async () => {
    await town.give('pos', 'pos-1.csv', text(POS, byName('D1', '2026-02-10')), '2026-02-14');
    const review = await only();
    await town.reviewer.decide(review.id, { ...nobody(review), reason: 'sudah pindah' });
    expect(await town.reviewer.reviews()).toEqual([]);
    const clear = text(POS, byName('D1', '2026-02-10', '1872014501800001'));
    await town.give('pos', 'pos-2.csv', clear, '2026-02-21');
    const again = await only();
    expect(again.earlier).toMatchObject([
      { standing: 'CHANGED', decision: 'NONE', by: 'admin', reason: 'sudah pindah' },
    ]);
    expect((await town.reviewer.decisions())[0]).toMatchObject({ standing: 'CHANGED', payments: 1 });
    await town.reviewer.decide(again.id, answerTo(again));
    expect(await town.links()).toEqual(['superseded', 'auto']);
    const made = await town.reviewer.decisions();
    expect(made.map(({ standing, decision }) => [standing, decision])).toEqual([
      ['FOLLOWED', 'LINK'],
      ['REPLACED', 'NONE'],
    ]);
  });

  it('that is taken back is as if it had not been made', async () => {
    await town.give('pos', 'pos-1.csv', TWICE, '2026-03-14');
    const review = await only();
    const before = await town.served.document(town.cycle, 'links.csv', []);
    const made = await town.reviewer.decide(review.id, answerTo(review, { forAll: true }));
    expect(await town.reviewer.reviews()).toEqual([]);
    expect(await town.reviewer.takeBack(made)).toMatchObject({
      standing: 'WITHDRAWN',
      withdrawal: { by: 'admin' },
    });
    expect(await only()).toEqual(review);
    expect(await town.served.document(town.cycle, 'links.csv', [])).toBe(before);
    const twice = await town.reviewer.ask(`/api/v1/decisions/${made.id}/withdraw`, {});
    expect([twice.status, await twice.json()]).toMatchObject([409, { code: 'DECISION_WITHDRAWN' }]);
    const none = await town.reviewer.ask('/api/v1/decisions/d-0/withdraw', {});
    expect([none.status, await none.json()]).toMatchObject([404, { code: 'DECISION_MISSING' }]);
    await town.reviewer.decide(review.id, nobody(review));
    expect(await town.links()).toEqual(['none', 'review']);
    const exported = readFileSync(await town.reviewer.exported(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(exported[0]).toBe('payment_key,decision,roster_ref,by,at,reason,evidence,choice');
    expect(exported.slice(1).map((row) => row.split(',')[1])).toEqual(['NONE']);
  });

  it('is made once by one key, and says why without a NIK', async () => {
    await town.give('pos', 'pos-1.csv', TWICE, '2026-03-14');
    const review = await only();
    const body = { ...nobody(review), reason: '=\n NIK 1872 0145 0180 0001 di KTP' };
    const path = `/api/v1/reviews/${review.id}/decision`;
    const [one, other] = [
      await town.reviewer.ask(path, body, 'k-1'),
      await town.reviewer.ask(path, body, 'k-1'),
    ];
    const made = (await one.json()) as { readonly reason: string };
    expect(made.reason).toBe('NIK …0001 di KTP');
    expect([other.status, await other.json()]).toEqual([201, made]);
    expect(await town.reviewer.decisions()).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ['LINK to nobody', { decision: 'LINK' }, 'entitlementId ENTITLEMENT_NEEDED'],
    [
      'NONE to a household',
      { decision: 'NONE', entitlementId: 'bnba.csv#2' },
      'entitlementId ENTITLEMENT_UNWANTED',
    ],
    ['another word', { decision: 'MAYBE' }, 'decision DECISION_UNKNOWN'],
    ['no reason', { decision: 'NONE', reason: ' = ' }, 'reason TEXT_LENGTH'],
    ['no evidence', { decision: 'NONE', evidence: '' }, 'evidence EVIDENCE_INVALID'],
    ['an unknown field', { decision: 'NONE', nik: '1' }, 'nik FIELD_UNKNOWN'],
  ])('is refused for %s', async (_, body, expected) => {
    const sent = { reason: 'dikenal', evidence: 'a123456789abcdef', ...body };
    const problem = await town.refused(`${town.cycle}.0123456789abcdef`, sent);
    const { errors } = problem as unknown as { errors: { field: string; code: string }[] };
    expect([problem.status, errors.map(({ field, code }) => `${field} ${code}`)]).toEqual([422, [expected]]);
  });
});

import { createSecretKey } from 'node:crypto';
import { type Finding, rupiah } from '#domain';
import { type Alert, announce, type Announced, type Occasion } from './announce.js';
import { type NamedFinding } from './finding-subject.js';

const SCOPE = { region: '18.72', cycle: 't1', key: createSecretKey('a secret of the test', 'utf8') };

const OCCASION: Occasion = {
  at: '2026-03-31T00:00:00.000Z',
  inputs: [{ input: 'FILE_READ', file: 'f-1', name: 'bri.csv' }],
};

function underpaid(subject: string, delivered: number): NamedFinding {
  const finding: Finding = {
    kind: 'UNDERPAID',
    severity: 'medium',
    rosterRefs: ['roster.csv#2'],
    paymentRefs: [],
    entitled: rupiah(600_000),
    delivered,
    difference: delivered - 600_000,
    detail: {},
  };
  return { subject, finding };
}

/** Announces one list of findings after the other; returns all alerts. */
function announceAll(lists: readonly (readonly NamedFinding[])[], scope = SCOPE): Alert[] {
  let before: readonly Announced[] = [];
  return lists.flatMap((findings) => {
    const { announced, alerts } = announce(before, findings, scope, OCCASION);
    before = announced;
    return alerts;
  });
}

describe('announcing', () => {
  const A = underpaid('BPNT 1', 1);
  const B = underpaid('BPNT 2', 1);

  it.each([
    ['the first findings', [[A, B]], ['OPENED', 'OPENED']],
    ['the same again', [[A], [A]], ['OPENED']],
    ['another amount', [[A], [underpaid('BPNT 1', 2)]], ['OPENED', 'CHANGED']],
    ['one that is gone', [[A, B], [B]], ['OPENED', 'OPENED', 'CLEARED']],
    ['one that stays away', [[A], [], []], ['OPENED', 'CLEARED']],
    ['one that comes back', [[A], [], [A]], ['OPENED', 'CLEARED', 'OPENED']],
    ['one that comes back changed', [[A], [], [underpaid('BPNT 1', 2)]], ['OPENED', 'CLEARED', 'OPENED']],
  ])('%s', (_, lists, transitions) => {
    const alerts = announceAll(lists);
    expect(alerts.map(({ transition }) => transition)).toEqual(transitions);
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length);
  });

  it('names what cleared it, up to twenty inputs, and counts the others', () => {
    const [, cleared] = announceAll([[A], []]);
    expect(cleared).toMatchObject({ ordinal: 2, at: OCCASION.at, clearedBy: OCCASION.inputs });
    expect(cleared).not.toHaveProperty('clearedByFurther');
    const { announced } = announce([], [A], SCOPE, OCCASION);
    const many = Array.from({ length: 23 }, (_, at) => ({ input: 'FILE_READ' as const, file: `f-${at}` }));
    const { alerts } = announce(announced, [], SCOPE, { ...OCCASION, inputs: many });
    expect(alerts).toMatchObject([{ clearedBy: many.slice(0, 20), clearedByFurther: 3 }]);
  });

  it('numbers the alerts of a finding', () => {
    const alerts = announceAll([[A, B], [A], [], [A]]);
    expect(alerts.map(({ transition, ordinal }) => `${transition} ${ordinal}`)).toEqual([
      'OPENED 1',
      'OPENED 1',
      'CLEARED 2',
      'CLEARED 2',
      'OPENED 3',
    ]);
    expect(alerts.some(({ transition, clearedBy }) => transition === 'OPENED' && clearedBy)).toBe(false);
  });

  it('gives the same alerts the same ids, and others with another secret, region or cycle', () => {
    const lists = [[A], [], [A]];
    const idsOf = (change: object): string[] =>
      announceAll(lists, { ...SCOPE, ...change }).map(({ id }) => id);
    expect(idsOf({})).toEqual(idsOf({}));
    const all = [
      {},
      { key: createSecretKey('another', 'utf8') },
      { region: '18.71' },
      { cycle: 't2' },
    ].flatMap(idsOf);
    expect(new Set(all).size).toBe(12);
  });

  it('says what it is about in a form that does not tell it', () => {
    const [alert] = announceAll([[A]]);
    expect(alert!.subject).toMatch(/^[0-9a-f]{32}$/);
    expect(alert).toMatchObject({ kind: 'UNDERPAID', severity: 'medium', difference: -599_999 });
    expect(Object.keys(alert!)).not.toContain('rosterRefs');
  });
});

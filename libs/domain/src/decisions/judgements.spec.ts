import { type Decision } from '../book/book-input.js';
import { reconcile } from '../book/reconcile.js';
import { type FindingKind, FINDING_KINDS } from '../findings/finding-kinds.js';
import { type Judgements } from './judgements.js';
import {
  credited,
  FULL,
  type Month,
  NEIGHBOUR,
  paid,
  paidInDoubt,
  report,
  resultOf,
  whole,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';

const late = '2026-03-28';
const doubtful = paidInDoubt();
const stranger = paid(FULL, { nik: whole('1872014501800099'), kk: whole('1872010101109999'), name: 'Yanto' });

/** What people made of a month after saying of its first payment (of the last report) whose it is; '' is nobody's. */
function judged(given: Month, rosterRef: string | undefined): Judgements {
  const links = resultOf(reconcile, given).links;
  const decision = (ref: string): Decision => ({
    about: 'PAYMENT',
    paymentKey: links.at(-1)!.paymentKey,
    decision: ref === '' ? 'NONE' : 'LINK',
    rosterRef: ref,
    by: 'sri',
    at: '2026-05-02T10:00:00Z',
    reason: '',
  });
  const decisions = rosterRef === undefined ? [] : [decision(rosterRef)];
  return resultOf(reconcile, { ...given, decisions }).judgements;
}

const month = (...rows: (typeof doubtful)[]): Month => ({
  roster: [WIDOW, NEIGHBOUR],
  reports: [report('BRI', late, rows.slice(0, -1)), report('POS', late, rows.slice(-1))],
});

/** The kinds that were judged, without those of which no decision says anything. */
const found = ({ findings }: Judgements) =>
  Object.fromEntries(Object.entries(findings).filter(([, judgement]) => judgement !== null));

const upheld = { upheld: 1, overturned: 0 };
const overturned = { upheld: 0, overturned: 1 };
const NOTHING = { auto: null, review: null, none: null, outside: null };

describe('how often people upheld the rules (docs/rules 11)', () => {
  it('is empty without decisions, and with decisions on payments that are not there', () => {
    const unheard = {
      links: NOTHING,
      findings: Object.fromEntries(FINDING_KINDS.map((kind) => [kind, null])),
    };
    expect(judged(month(doubtful), undefined)).toEqual(unheard);
    expect(judged(month(doubtful), 'roster.csv#77')).toEqual(unheard);
  });

  it.each<[string, Month, string, keyof Judgements['links'], typeof upheld]>([
    ['a link to the household that a person names', month(paid(FULL)), 'roster.csv#2', 'auto', upheld],
    ['a link to another household', month(paid(FULL)), 'roster.csv#3', 'auto', overturned],
    ['a link of a payment that is nobody’s', month(paid(FULL)), '', 'auto', overturned],
    ['a review whose first candidate it is', month(doubtful), 'roster.csv#2', 'review', upheld],
    ['a review of which it is another', month(doubtful), 'roster.csv#3', 'review', overturned],
    ['a review of which it is nobody', month(doubtful), '', 'review', overturned],
    ['a stranger who is one', month(stranger), '', 'none', upheld],
    ['a stranger who is none', month(stranger), 'roster.csv#2', 'none', overturned],
    [
      'somebody from elsewhere who is listed here',
      month({ ...stranger, kelurahan: 'Cibinong' }),
      'roster.csv#2',
      'outside',
      overturned,
    ],
  ])('%s', (_, given, ref, kind, judgement) => {
    expect(judged(given, ref).links).toEqual({ ...NOTHING, [kind]: judgement });
  });

  it.each<[string, Month, string, Partial<Record<FindingKind, typeof upheld>>]>([
    ['paid to a stranger, and it is so', month(stranger), '', { NOT_ON_ROSTER: upheld }],
    [
      'paid to a stranger, and it was the widow, who had not gone without',
      month(
        credited(1, { nik: whole('9'), name: 'Yanto', account: undefined, outcome: 'PENDING' }),
        stranger,
      ),
      'roster.csv#2',
      { NOT_ON_ROSTER: overturned, NOT_DELIVERED: overturned },
    ],
    [
      'one household is near, and it is that one',
      month(doubtful),
      'roster.csv#2',
      { IDENTITY_MISMATCH: upheld },
    ],
    ['one household is near, and it is none', month(doubtful), '', { IDENTITY_MISMATCH: overturned }],
    [
      'paid twice, and both payments are hers',
      month(credited(FULL), paid(FULL)),
      'roster.csv#2',
      { PAID_TWICE: upheld },
    ],
    [
      'paid twice, and one payment is not hers',
      month(credited(FULL), paid(FULL)),
      '',
      { PAID_TWICE: overturned },
    ],
  ])('%s', (_, given, ref, findings) => expect(found(judged(given, ref))).toEqual(findings));

  it('what lists say is judged by no decision on a payment', () => {
    const given: Month = {
      ...month(paid(FULL)),
      exclusions: [{ row: 2, nik: WIDOW.nik, reason: 'ASN' }],
    };
    expect(judged(given, 'roster.csv#2').findings.INELIGIBLE_RECIPIENT).toBeNull();
  });

  it('what is said of another programme of the household is not judged', () => {
    const given = month(paid(FULL));
    const withPkh = { ...given, roster: [...given.roster!, { ...WIDOW, row: 4, programme: 'PKH' }] };
    expect(resultOf(reconcile, withPkh).findings.map(({ kind }) => kind)).toContain('NOT_DELIVERED');
    expect(judged(withPkh, 'roster.csv#2').findings.NOT_DELIVERED).toBeNull();
  });
});

import { resultOf, WIDOW } from '../../../testing/src/builders/sample-month.js';
import { EvidenceLinks } from '../linking/links.js';
import { reconcile } from './reconcile.js';

/** More than a call takes arguments. */
const HOUSEHOLDS = 150_000;

describe('what a whole city has in common', () => {
  it('an account of the bank in place of their own: one finding about all households', () => {
    const roster = Array.from({ length: HOUSEHOLDS }, (_, at) => ({
      ...WIDOW,
      row: at + 2,
      nik: `187201${1_000_000_000 + at}`,
      kk: `187201${2_000_000_000 + at}`,
      card: `6013${100_000_000_000 + at}`,
    }));
    const { findings } = resultOf(reconcile, { roster, asOf: '2026-03-01' });
    expect(findings.map(({ kind, rosterRefs }) => [kind, rosterRefs.length])).toEqual([
      ['SHARED_ACCOUNT', HOUSEHOLDS],
    ]);
  });

  it('no NIK in its report: all links are taken from the other thread', () => {
    const links = new EvidenceLinks({ length: HOUSEHOLDS, nik: new Int32Array(HOUSEHOLDS) });
    const inexact = Array.from({ length: HOUSEHOLDS }, (_, at) => HOUSEHOLDS - 1 - at);
    links.addRemarks({ candidates: new Map(), margin: new Map(), inexact });
    expect(links.inexact).toHaveLength(HOUSEHOLDS);
    expect(links.inexact.slice(0, 2)).toEqual([0, 1]);
  });
});

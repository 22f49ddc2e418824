import fc from 'fast-check';
import { type AreaDirectory, type ReconciliationSettings } from '../../../domain/src/book/book-input.js';
import { type RegionCode } from '../../../domain/src/values/region.js';
import { type Rupiah } from '../../../domain/src/values/rupiah.js';
import { normaliseArea } from '../../../domain/src/names/normalise-area.js';
import { CYCLE, ELSEWHERE, someDay } from './pools.js';
import { mostly, seldom } from './weighing.js';

const END = someDay('2026-03-31');

/** Settings of Kota Metro's first cycle of 2026. */
export const arbitrarySettings: fc.Arbitrary<ReconciliationSettings> = fc
  .record({
    asOf: fc.constantFrom('2026-02-20', '2026-03-12', '2026-03-31', '2026-04-01', '2026-04-30', '2026-06-15'),
    cutoffs: mostly<ReconciliationSettings['cutoffs']>(
      { BRI: END, POS: END },
      fc.constantFrom<ReconciliationSettings['cutoffs'][]>(
        {},
        { BRI: someDay('2026-03-12') },
        { BRI: END, MANDIRI: someDay('2026-05-31') },
      ),
    ),
    window: seldom(fc.constantFrom(['2026-02-10', '2026-02-20'], ['2026-02-11', '2026-03-31'])),
    tolerance: mostly<number>(0, fc.constantFrom(50_000, 200_000)),
    graceDays: mostly<number>(30, fc.constantFrom(0, 60)),
  })
  .map(({ asOf, cutoffs, window, tolerance, graceDays }) => ({
    region: '18.72' as RegionCode,
    cycle: CYCLE,
    asOf: someDay(asOf),
    cutoffs,
    tolerance: tolerance as Rupiah,
    graceDays,
    idleDays: 105,
    ...(window === undefined ? {} : { window: { first: someDay(window[0]), last: someDay(window[1]) } }),
  }));

/** A directory that knows one name of another region. */
export const generatedAreas: AreaDirectory = {
  liesElsewhere: (_, kelurahanKey, kecamatanKey) =>
    (kelurahanKey === '' ? kecamatanKey : kelurahanKey) === normaliseArea(ELSEWHERE.kelurahan!),
};

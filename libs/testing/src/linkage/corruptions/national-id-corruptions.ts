import { digitEdits, type StatedNumber } from '../../../../domain/src/index.js';
import { readIdentifier } from '../../../../intake/src/values/identifiers.js';
import { whole } from '../../builders/sample-month.js';
import { type Corruption, type Target } from './corruption.js';
import { digitDoubled, digitLeftOut, neighboursSwapped, oneDigitWrong } from './digit-errors.js';

const ZERO = '0';
/** Digits behind the point that a narrow column of a spreadsheet shows. */
const SHOWN_FRACTION = 5;

/** What happens to a NIK: typed wrong, shortened by a spreadsheet, left out, or a relative's. */
export const NATIONAL_ID_CORRUPTIONS: readonly Corruption[] = [
  typed('NIK_DIGIT_WRONG', 'One digit is another.', 3, (nik, { random }) => oneDigitWrong(nik, random)),
  typed('NIK_NEIGHBOURS_SWAPPED', 'Two neighbouring digits are exchanged.', 2, (nik, { random }) =>
    neighboursSwapped(nik, random),
  ),
  typed('NIK_DIGIT_MISSING', 'One digit is left out.', 2, (nik, { random }) => digitLeftOut(nik, random)),
  typed('NIK_DIGIT_DOUBLED', 'One digit stands twice.', 1, (nik, { random }) => digitDoubled(nik, random)),
  typed('NIK_TWO_ERRORS', 'Two digits are wrong.', 1, (nik, { random }) => {
    for (;;) {
      const wrong = oneDigitWrong(oneDigitWrong(nik, random), random);
      if (digitEdits(wrong, nik) === 2) return wrong;
    }
  }),
  typed(
    'NIK_ENDS_IN_ZERO',
    'A spreadsheet made the 16th digit 0 and then wrote text: nobody can tell.',
    2,
    (nik) => (nik.endsWith(ZERO) ? undefined : nik.slice(0, -1) + ZERO),
  ),
  ofNik('NIK_NUMERIC_CELL', 'A number in a spreadsheet: 15 digits are certain.', 2, (nik) =>
    fromCell(nik.slice(0, -1) + ZERO, true),
  ),
  ofNik('NIK_SCIENTIFIC', 'Shown as 1.87201E+15: four to six digits are certain.', 2, (nik) =>
    fromCell(Number(nik).toExponential(SHOWN_FRACTION), false),
  ),
  {
    ...ofNik('NIK_MISSING', 'Left empty.', 3, (nik) => whole(nik)),
    apply: ({ stated }) => (stated.nik ? { nik: undefined } : undefined),
  },
  typed(
    'NIK_OF_RELATIVE',
    'That of somebody of the family who is on no list.',
    1,
    (_, { town, household, random }) => town.newcomer(household.area, random).nationalId,
  ),
  typed(
    'NIK_OF_LISTED_RELATIVE',
    'That of another payee on the same family card (few have one, so it is drawn often for these).',
    25,
    (_, { town, household }) => town.sharerOf(household)?.payee.nationalId,
  ),
];

function typed(
  name: string,
  summary: string,
  share: number,
  mistype: (nik: string, target: Target) => string | undefined,
): Corruption {
  return ofNik(name, summary, share, (nik, target) => {
    const digits = mistype(nik, target);
    return digits === undefined ? undefined : whole(digits);
  });
}

function ofNik(
  name: string,
  summary: string,
  share: number,
  damage: (nik: string, target: Target) => StatedNumber | undefined,
): Corruption {
  return {
    name,
    summary,
    share,
    damages: 'NIK',
    apply(target) {
      const { nik } = target.stated;
      const damaged = nik && damage(nik.digits, target);
      return damaged && { nik: damaged };
    },
  };
}

/** What the program reads from a cell in which a spreadsheet kept only a part of the number. */
function fromCell(text: string, numeric: boolean): StatedNumber | undefined {
  const read = readIdentifier(text, numeric);
  return read.form === 'SHORTENED' ? { digits: read.digits, shortened: true } : undefined;
}

import { Random } from '../../../../demo/src/randomness/random.js';
import { digitEdits } from '../../../../domain/src/index.js';
import { type StatedIdentity, statedBy } from '../payments/stated-identity.js';
import { LinkageTown } from '../town/linkage-town.js';
import { type ListedHousehold } from '../town/listed-household.js';
import { CORRUPTIONS } from './catalogue.js';
import { FIELDS_OF } from './corruption.js';

interface Damage {
  readonly household: ListedHousehold;
  readonly clean: StatedIdentity;
  readonly stated: StatedIdentity;
}

const town = new LinkageTown(800, 7);

/** What a corruption makes of every household of the town to which it applies, by dice of this seed. */
function damages(name: string, seed = 3): Damage[] {
  const random = new Random(seed);
  const corruption = CORRUPTIONS.find((entry) => entry.name === name)!;
  return town.households.flatMap((household) => {
    const clean = statedBy(household.channel, household, random);
    const changes = corruption.apply({ household, stated: clean, town, random });
    return changes ? [{ household, clean, stated: { ...clean, ...changes } }] : [];
  });
}

const nik = ({ clean, stated }: Damage): [string, string] => [clean.nik!.digits, stated.nik!.digits];
const edits = (damage: Damage): number => digitEdits(...nik(damage));
const words = (name: string): string[] => name.split(' ');
const name = ({ clean, stated }: Damage): [clean: string, stated: string] => [clean.name!, stated.name!];
const isMadeOf = (one: string, other: string): boolean =>
  words(one).sort().join(' ') === words(other).sort().join(' ');
const listed = new Map(town.households.map((household) => [household.payee.nationalId, household]));

/** What must hold of each corruption, in the order of the catalogue. */
const SAYS: readonly (readonly [string, (damage: Damage) => boolean])[] = [
  ['NIK_DIGIT_WRONG', (damage) => edits(damage) === 1 && damage.stated.nik!.digits.length === 16],
  [
    'NIK_NEIGHBOURS_SWAPPED',
    (damage) => edits(damage) === 1 && isMadeOf([...nik(damage)[0]].join(' '), [...nik(damage)[1]].join(' ')),
  ],
  ['NIK_DIGIT_MISSING', (damage) => edits(damage) === 1 && damage.stated.nik!.digits.length === 15],
  ['NIK_DIGIT_DOUBLED', (damage) => edits(damage) === 1 && damage.stated.nik!.digits.length === 17],
  ['NIK_TWO_ERRORS', (damage) => edits(damage) === 2],
  ['NIK_ENDS_IN_ZERO', ({ clean, stated }) => stated.nik!.digits === `${clean.nik!.digits.slice(0, 15)}0`],
  [
    'NIK_NUMERIC_CELL',
    ({ clean, stated }) => stated.nik!.shortened && stated.nik!.digits === clean.nik!.digits.slice(0, 15),
  ],
  [
    'NIK_SCIENTIFIC',
    ({ clean, stated: { nik: kept } }) =>
      kept!.shortened && kept!.digits.length <= 6 && clean.nik!.digits.startsWith(kept!.digits),
  ],
  ['NIK_MISSING', ({ stated }) => stated.nik === undefined],
  ['NIK_OF_RELATIVE', ({ stated }) => stated.nik!.digits.length === 16 && !listed.has(stated.nik!.digits)],
  [
    'NIK_OF_LISTED_RELATIVE',
    ({ household, stated }) => {
      const relative = listed.get(stated.nik!.digits)!;
      return relative !== household && relative.familyCard === household.familyCard;
    },
  ],
  ['NAME_OLD_SPELLING', (damage) => /OE|DJ|TJ|CH|SJ|NJ|J/.test(name(damage)[1])],
  ['NAME_VARIANT', (damage) => words(name(damage)[0]).length === words(name(damage)[1]).length],
  [
    'NAME_WITH_TITLE',
    (damage) => name(damage)[1].endsWith(name(damage)[0]) || name(damage)[1].startsWith(name(damage)[0]),
  ],
  ['NAME_WITH_FATHER', (damage) => / (BIN|B\.|BINTI|BTI|BT\.) [A-Z']+$/.test(name(damage)[1])],
  [
    'NAME_WITH_HUSBAND',
    (damage) => damage.household.payee.woman && name(damage)[1].includes(`${name(damage)[0]} `),
  ],
  ['NAME_ORDER', (damage) => isMadeOf(...name(damage))],
  ['NAME_INITIAL', (damage) => /^[A-Z]\. /.test(name(damage)[1])],
  [
    'NAME_CUT_OFF',
    (damage) =>
      name(damage)[1].length >= 11 &&
      name(damage)[1].length <= 20 &&
      name(damage)[0].startsWith(name(damage)[1]),
  ],
  ['NAME_NICKNAME', (damage) => words(name(damage)[0]).some((word) => word.endsWith(name(damage)[1]))],
  ['NAME_ONE_WORD', (damage) => words(name(damage)[0]).includes(name(damage)[1])],
  ['NAME_MISTYPED', (damage) => lettersApart(...name(damage)) === 1],
  ['NAME_MISTYPED_TWICE', (damage) => lettersApart(...name(damage)) === 2],
  [
    'AREA_MOVED',
    ({ clean, stated }) => stated.kelurahan !== clean.kelurahan && stated.kelurahan !== undefined,
  ],
  ['AREA_MISSING', ({ stated }) => stated.kelurahan === undefined && stated.kecamatan === undefined],
  ['AREA_WRITTEN_OTHERWISE', ({ clean, stated }) => stated.kecamatan === clean.kecamatan],
  [
    'ACCOUNT_OF_ANOTHER',
    ({ household, stated }) =>
      town.households.some((other) => other !== household && other.account === stated.account!.digits),
  ],
  ['ACCOUNT_MISSING', ({ stated }) => stated.account === undefined && stated.card === undefined],
  [
    'ACCOUNT_DIGIT_WRONG',
    ({ clean, stated }) =>
      digitEdits(clean.account!.digits, stated.account!.digits) === 1 && stated.card === undefined,
  ],
  ['KK_MISSING', ({ stated }) => stated.kk === undefined],
  ['KK_OLD', ({ stated }) => town.households.every((other) => other.familyCard !== stated.kk!.digits)],
  [
    'KK_OF_ANOTHER',
    ({ household, stated }) =>
      household.familyCard !== stated.kk!.digits &&
      town.households.some((other) => other.familyCard === stated.kk!.digits),
  ],
];

/** Letters put in, left out, changed or exchanged with the next: `digitEdits` compares any texts. */
function lettersApart(one: string, other: string): number {
  return digitEdits(one, other);
}

describe('the catalogue of corruptions', () => {
  it('has a table of what each of them says', () => {
    expect(CORRUPTIONS.map((corruption) => corruption.name)).toEqual(SAYS.map(([corruption]) => corruption));
  });

  describe.each(SAYS)('%s', (corruption, says) => {
    it('does what it says', () => {
      const made = damages(corruption);
      expect(made.length).toBeGreaterThan(5);
      expect(made.filter((damage) => !says(damage))).toEqual([]);
    });

    it('changes its part and nothing else', () => {
      const { damages: part } = CORRUPTIONS.find((entry) => entry.name === corruption)!;
      for (const { clean, stated } of damages(corruption)) {
        const fields = Object.keys({ ...clean, ...stated }) as (keyof StatedIdentity)[];
        const changed = fields.filter((field) => !isSame(clean[field], stated[field]));
        expect(changed.length).toBeGreaterThan(0);
        expect(changed.filter((field) => !FIELDS_OF[part].includes(field))).toEqual([]);
      }
    });
  });

  it('gives the same for the same dice', () => {
    for (const corruption of ['NIK_DIGIT_WRONG', 'NAME_VARIANT', 'ACCOUNT_OF_ANOTHER', 'AREA_MOVED']) {
      expect(damages(corruption, 5)).toEqual(damages(corruption, 5));
      expect(damages(corruption, 5)).not.toEqual(damages(corruption, 6));
    }
  });
});

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

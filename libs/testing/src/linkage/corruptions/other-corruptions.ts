import { type Area } from '../../../../demo/src/places/areas.js';
import { type Random } from '../../../../demo/src/randomness/random.js';
import { whole } from '../../builders/sample-month.js';
import { type Corruption } from './corruption.js';
import { oneDigitWrong } from './digit-errors.js';
import { mistypedText } from './letter-errors.js';

/** What happens to areas, accounts and family cards. */
export const OTHER_CORRUPTIONS: readonly Corruption[] = [
  {
    name: 'AREA_MOVED',
    summary: 'Another kelurahan of the region: the household has moved.',
    damages: 'AREA',
    share: 4,
    apply: ({ stated, household, town, random }) =>
      stated.kelurahan === undefined ? undefined : statedArea(town.anotherArea(household.area, random)),
  },
  {
    name: 'AREA_MISSING',
    summary: 'Neither kelurahan nor kecamatan.',
    damages: 'AREA',
    share: 2,
    apply: ({ stated }) =>
      stated.kelurahan === undefined ? undefined : { kelurahan: undefined, kecamatan: undefined },
  },
  {
    name: 'AREA_WRITTEN_OTHERWISE',
    summary: 'The kelurahan with KEL. before it, without its spaces, or with a typing error.',
    damages: 'AREA',
    share: 4,
    apply({ stated, random }) {
      if (stated.kelurahan === undefined) return undefined;
      const kelurahan = writtenOtherwise(stated.kelurahan, random);
      return kelurahan === undefined || kelurahan === stated.kelurahan ? undefined : { kelurahan };
    },
  },
  {
    name: 'ACCOUNT_OF_ANOTHER',
    summary: 'Account and card of another household on the list.',
    damages: 'ACCOUNT',
    share: 2,
    apply({ stated, household, town, random }) {
      if (!stated.account) return undefined;
      const other = town.another(household, random);
      return { account: whole(other.account), ...(stated.card ? { card: whole(other.card) } : {}) };
    },
  },
  {
    name: 'ACCOUNT_MISSING',
    summary: 'Neither account nor card.',
    damages: 'ACCOUNT',
    share: 3,
    // BRI's row without a NIK is known by its account: one of the two it always has (file contract).
    apply: ({ stated }) =>
      stated.account && stated.nik ? { account: undefined, card: undefined } : undefined,
  },
  {
    name: 'ACCOUNT_DIGIT_WRONG',
    summary: 'One digit of the account is wrong, and no card is stated.',
    damages: 'ACCOUNT',
    share: 3,
    apply: ({ stated, random }) =>
      stated.account && {
        account: whole(oneDigitWrong(stated.account.digits, random)),
        card: undefined,
      },
  },
  {
    name: 'KK_MISSING',
    summary: 'No family card.',
    damages: 'KK',
    share: 4,
    apply: ({ stated }) => (stated.kk ? { kk: undefined } : undefined),
  },
  {
    name: 'KK_OLD',
    summary: 'The family card that was valid before.',
    damages: 'KK',
    share: 4,
    apply: ({ stated, household, town }) => stated.kk && { kk: whole(town.newFamilyCard(household.area)) },
  },
  {
    name: 'KK_OF_ANOTHER',
    summary: "Another listed household's family card: the parents', or the row above.",
    damages: 'KK',
    share: 2,
    apply({ stated, household, town, random }) {
      const { familyCard } = town.another(household, random);
      return stated.kk && familyCard !== household.familyCard ? { kk: whole(familyCard) } : undefined;
    },
  },
];

function statedArea({ kelurahanAtPost, kecamatan }: Area): { kelurahan: string; kecamatan: string } {
  return { kelurahan: kelurahanAtPost, kecamatan };
}

function writtenOtherwise(kelurahan: string, random: Random): string | undefined {
  switch (random.below(3)) {
    case 0:
      return `KEL. ${kelurahan}`;
    case 1:
      return kelurahan.replaceAll(' ', '');
    default:
      return mistypedText(kelurahan, random);
  }
}

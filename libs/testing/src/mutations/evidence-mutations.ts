import { type Mutation } from './mutation.js';

/** Wrong rules of evidence: how numbers and names are compared. */
export const EVIDENCE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'a swap of neighbours counts as two edits',
    file: 'domain/src/values/national-id.ts',
    right: 'beforePrevious[column - 2]! + 1',
    wrong: 'beforePrevious[column - 2]! + 2',
  },
  {
    name: 'a card is no account',
    file: 'domain/src/linking/evidence/comparison.ts',
    right: 'return isHeld(byCard, byAccount) ? byCard : byAccount;',
    wrong: 'return byAccount;',
  },
  {
    name: 'another kecamatan does not matter',
    file: 'domain/src/linking/evidence/comparison.ts',
    right: "kelurahan === listedKelurahan && !districtDiffers ? 'equal'",
    wrong: "kelurahan === listedKelurahan ? 'equal'",
  },
  {
    name: 'a name may be cut off to the name of somebody else',
    file: 'domain/src/linking/names/name-book.ts',
    right: 'cutOff !== undefined && this.isNobodys(cutOff)',
    wrong: 'cutOff !== undefined',
  },
  {
    name: 'an initial is no name',
    file: 'domain/src/linking/names/name-book.ts',
    right: 'if (isInitialled(stated, listed) || this.isWhole(stated, listed))',
    wrong: 'if (this.isWhole(stated, listed))',
  },
  {
    name: 'an initial stands for one name only',
    file: 'domain/src/linking/names/likeness/form-weights.ts',
    right: 'if (text === initialled || isInitialled(initialled, text))',
    wrong: 'if (text === initialled)',
  },
  {
    name: 'a NIK that LibreOffice rounded differs',
    file: 'domain/src/linking/evidence/national-id-comparison.ts',
    right: "isRoundedTo(stated.digits, listed) ? 'kept15' : 'differs'",
    wrong: "'differs'",
  },
  {
    name: 'every single edit is a neighbour’s',
    file: 'domain/src/linking/evidence/national-id-comparison.ts',
    right: "isAsOfNeighbours(stated, listed) ? 'oneEdit' : 'mistyped'",
    wrong: "'oneEdit'",
  },
  {
    name: 'no single edit is a neighbour’s',
    file: 'domain/src/linking/evidence/national-id-comparison.ts',
    right: "isAsOfNeighbours(stated, listed) ? 'oneEdit' : 'mistyped'",
    wrong: "'mistyped'",
  },
  {
    name: 'twins of both sexes are no neighbours',
    file: 'domain/src/linking/evidence/national-id-comparison.ts',
    right: '=== TENS_BETWEEN_SEXES;',
    wrong: '=== 0;',
  },
  {
    name: 'a serial 0000 is somebody’s',
    file: 'domain/src/linking/evidence/national-id-comparison.ts',
    right: 'stated.endsWith(NO_SERIAL) && isCutTo15(stated, listed)',
    wrong: 'false',
  },
  {
    name: 'short words have slips',
    file: 'domain/src/names/spelling-slip.ts',
    right: 'const FEWEST_LETTERS = 5;',
    wrong: 'const FEWEST_LETTERS = 3;',
  },
  {
    name: 'the order of words matters',
    file: 'domain/src/names/spelling-slip.ts',
    right: 'pairs.length <= 1 &&',
    wrong: 'pairs.length === 1 &&',
  },
  {
    name: 'a shorter form is no form',
    file: 'domain/src/linking/names/name-book.ts',
    right: 'if (isShorterForm(stated, listed))',
    wrong: 'if (stated === listed)',
  },
  {
    name: 'a letter more is a slip',
    file: 'domain/src/names/spelling-slip.ts',
    right: 'longer[place] === longer[place - 1] &&',
    wrong: '',
  },
  {
    name: 'a shared account is an account of another',
    file: 'domain/src/linking/evidence/comparison.ts',
    right: "if (this.shared.isSharedAccount(stated) || this.shared.isSharedAccount(listed)) return 'shared';",
    wrong: '',
    among: 'shared numbers',
  },
];

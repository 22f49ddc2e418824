import { type Mutation } from './mutation.js';

/** Wrong rules of who is expected to have a row, and who may be meant by it instead. */
export const EXPECTING_MUTATIONS: readonly Mutation[] = [
  {
    name: 'whoever is named in full in a row of another programme may be meant by little',
    file: 'domain/src/linking/linker.ts',
    right: 'return isPoorBesideOwnRow(best) && this.mixedUp.hasRowWithNikOfAnyProgramme(statement, payee);',
    wrong: 'return false;',
  },
  {
    name: 'beside a row with the NIK, of whichever programme, another NIK and the KK are theirs',
    file: 'domain/src/linking/evidence/candidate-rules.ts',
    right: "return kk === 'equal' ? nik === 'first12' || nik === 'differs' : NIK_AGREES.includes(nik);",
    wrong: "return kk !== 'equal' && NIK_AGREES.includes(nik);",
    among: 'mixed-up people',
  },
  {
    name: 'beside a row with the NIK, of whichever programme, a poor name and the NIK are theirs',
    file: 'domain/src/linking/evidence/candidate-rules.ts',
    right: "if (nik === 'equal') return isPoorlyNamed(comparison);",
    wrong: "if (nik === 'equal') return false;",
  },
  {
    name: 'the owner of an account is expected though the amount is another’s',
    file: 'domain/src/linking/others-meant.ts',
    right: "const isExpected = isDue && best.amount !== 'differs';",
    wrong: 'const isExpected = isDue;',
    among: 'mixed-up people',
  },
  {
    name: 'the owner of an account is expected though another row has it',
    file: 'domain/src/linking/mixed-up.ts',
    right: '(nik[row] === payee || programme[row] === programme[statement]) &&',
    wrong: 'nik[row] === payee &&',
  },
  {
    name: 'a twin whose name is as alike is not asked about beside the NIK',
    file: 'domain/src/linking/others-meant.ts',
    right:
      'addAll(others, this.withoutRowsInstead(statement, best, this.neighboursAsWellNamed(statement, best)));',
    wrong: '',
    among: 'mixed-up people',
  },
  {
    name: 'a row of another programme is enough for who may be meant instead of somebody without an entitlement',
    file: 'domain/src/linking/others-meant.ts',
    right: 'if (this.comparer.isEntitled(statement, best.payee)) return this.hasNoRow(statement, payee);',
    wrong: 'if (best.payee > 0) return this.hasNoRow(statement, payee);',
    among: 'mixed-up people',
  },
  {
    name: 'a namesake where the payee of the family card does not live is not asked about',
    file: 'domain/src/linking/others-meant.ts',
    right: 'addAll(others, this.withoutOwnRows(statement, this.namesakesBesideCard(statement, best)));',
    wrong: '',
    among: 'mixed-up people',
  },
  {
    name: 'who has the NIK was paid at the other channel for somebody else',
    file: 'domain/src/linking/mixed-up.ts',
    right:
      'if (this.ownRows.hasOther(statement, owner, (row) => this.isOfOtherChannel(statement, row))) return true;',
    wrong: '',
    among: 'mixed-up people',
  },
  {
    name: 'a rare part of a name beside the account does not put the owner of the NIK out of the question',
    file: 'domain/src/linking/evidence/candidate-rules.ts',
    right: '?? byAccount.find(isByRarePart)',
    wrong: '',
  },
  {
    name: 'neighbours without a card are found by a word of the name',
    file: 'domain/src/linking/candidates/candidate-search.ts',
    right: 'return isFew ? this.cardlessAlike(statement) : this.cardlessNamed(statement);',
    wrong: 'return this.cardlessNamed(statement);',
    among: 'mixed-up people',
  },
  {
    name: 'who has the NIK is meant though the stated card is another’s whom the name fits as well',
    file: 'domain/src/linking/evidence/candidate-rules.ts',
    right: 'if (isOfFamily && isAsWellNamed(comparison, best)) return true;',
    wrong: '',
    among: 'mixed-up people',
  },
  {
    name: 'beside the family card alone a name that is only a slip of theirs is enough, whoever has the very name',
    file: 'domain/src/linking/others-meant.ts',
    right: "best.area !== 'differs' && best.name === 'equal';",
    wrong: "best.area !== 'differs';",
    among: 'mixed-up people',
  },
  {
    name: 'neighbours without a card are not asked about beside the family card alone',
    file: 'domain/src/linking/others-meant.ts',
    right: '[...named, ...withoutCard].filter(',
    wrong: '[...named].filter(',
    among: 'mixed-up people',
  },
];

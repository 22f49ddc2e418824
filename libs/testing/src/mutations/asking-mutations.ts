import { type Mutation } from './mutation.js';

/** Wrong rules of what is asked about before a payee is linked. */
export const ASKING_MUTATIONS: readonly Mutation[] = [
  {
    name: 'who is of the other sex has no name that begins the payee’s',
    file: 'domain/src/linking/mixed-up.ts',
    right: 'isTheirs && areOfBothSexes(',
    wrong: 'areOfBothSexes(',
    among: 'mixed-up people',
  },
  {
    name: 'a namesake on the family card is not asked about',
    file: 'domain/src/linking/others-meant.ts',
    right: 'addAll(others, this.unpaidOf(statement, this.namesakesOnCard(statement, best)));',
    wrong: '',
  },
  {
    name: 'a namesake on the family card is asked about only where the row states the card',
    file: 'domain/src/linking/linker.ts',
    right:
      "if (exact.kk !== 'equal' && this.othersMeant.namesakesOnCard(statement, exact).length > 0) return false;",
    wrong: '',
  },
  {
    name: 'a namesake is asked about though a row of their own is there',
    file: 'domain/src/linking/others-meant.ts',
    right: '&& !this.ownRows.areAnywhere(statement, payee);',
    wrong: ';',
  },
  {
    name: 'a row with the NIK of a namesake on the family card is one’s own',
    file: 'domain/src/linking/own-rows.ts',
    right: '&& !this.isNamesakes(row, payee)',
    wrong: '',
  },
  {
    name: 'a NIK that is as near to a listed twin’s tells them apart',
    file: 'domain/src/linking/others-meant.ts',
    right: 'addAll(others, this.twinsAsNear(statement, best));',
    wrong: '',
  },
  {
    name: 'a second row with the NIK is theirs by any name that is alike',
    file: 'domain/src/linking/evidence/candidate-rules.ts',
    right: "if (nik === 'equal') return name !== 'missing' && !isOwnName(comparison);",
    wrong: "if (nik === 'equal') return false;",
  },
  {
    name: 'a second row with a neighbour’s NIK and the KK is theirs',
    file: 'domain/src/linking/evidence/candidate-rules.ts',
    right: "nik === 'oneEdit' || !NIK_AGREES.includes(nik)",
    wrong: '!NIK_AGREES.includes(nik)',
  },
  {
    name: 'who bears the name on the family card is not asked about beside a second row',
    file: 'domain/src/linking/others-meant.ts',
    right: '...onCard.filter(bearsTheName)]',
    wrong: ']',
  },
  {
    name: 'nobody next door has a NIK that is nearly the payee’s',
    file: 'domain/src/linking/linker.ts',
    right:
      'if (maySomebodyNearbyFit(best, this.rare) && this.mixedUp.mayBeNextDoors(statement, best)) return false;',
    wrong: '',
  },
  {
    name: 'somebody next door with a rare name is on the family card that is stated',
    file: 'domain/src/linking/evidence/candidate-rules.ts',
    right: "return kk === 'differs' || !isRare(comparison, rare);",
    wrong: 'return !isRare(comparison, rare);',
  },
  {
    name: 'an account is its owner’s in a programme that they have not, though another has it and the name',
    file: 'domain/src/linking/others-meant.ts',
    right: 'const fits = isExpected ? isBetterNamed : isAtLeastAsWellNamed;',
    wrong: 'const fits = isBetterNamed;',
  },
  {
    name: 'a second row with the NIK and another’s account is theirs',
    file: 'domain/src/linking/linker.ts',
    right: '|| this.hasAnothersAccount(statement, best)',
    wrong: '',
  },
  {
    name: 'a namesake in the family of the NIK is not asked about beside an account',
    file: 'domain/src/linking/others-meant.ts',
    right: 'addAll(others, this.withoutOwnRows(statement, this.namesakesOfOwner(statement, best)));',
    wrong: '',
    among: 'mixed-up people',
  },
  {
    name: 'who lives next door may have been registered elsewhere',
    file: 'domain/src/linking/evidence/national-id-comparison.ts',
    right: 'return place >= DAY_TENS &&',
    wrong: 'return place >= 0 &&',
  },
];

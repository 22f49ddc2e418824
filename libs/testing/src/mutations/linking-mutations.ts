import { type Mutation } from './mutation.js';

/** Wrong rules of linking. */
export const LINKING_MUTATIONS: readonly Mutation[] = [
  {
    name: 'a swap of neighbours counts as two edits',
    file: 'domain/src/values/national-id.ts',
    right: 'beforePrevious[column - 2]! + 1',
    wrong: 'beforePrevious[column - 2]! + 2',
  },
  {
    name: 'a card is no account',
    file: 'domain/src/linking/comparison.ts',
    right: "if (card !== 0 && card === listedCard) return 'equal';",
    wrong: '',
  },
  {
    name: 'another kecamatan does not matter',
    file: 'domain/src/linking/comparison.ts',
    right: "kelurahan === listedKelurahan && !districtDiffers ? 'equal'",
    wrong: "kelurahan === listedKelurahan ? 'equal'",
  },
  {
    name: 'a name supports beside the full NIK of somebody else',
    file: 'domain/src/linking/linker.ts',
    right: 'statements.nik[statement] === 0 &&',
    wrong: '',
  },
  {
    name: 'one identifier is enough',
    file: 'domain/src/linking/candidate-rules.ts',
    right: 'countAgreeing(comparison) < 2',
    wrong: 'countAgreeing(comparison) < 1',
  },
  {
    name: 'a near NIK links beside a contradicting name',
    file: 'domain/src/linking/candidate-rules.ts',
    right: "return comparison.name !== 'differs';",
    wrong: 'return true;',
  },
  {
    name: 'a near NIK and the name link whatever the area',
    file: 'domain/src/linking/candidate-rules.ts',
    right: "return comparison.area === 'equal' || comparison.kk === 'equal';",
    wrong: 'return true;',
  },
  {
    name: 'twins are linked by their KK',
    file: 'domain/src/linking/candidate-rules.ts',
    right: "comparison.kk === 'equal' && comparison.name === 'missing'",
    wrong: "comparison.kk === 'equal'",
  },
  {
    name: 'the margin is not asked for',
    file: 'domain/src/linking/linker.ts',
    right: 'close.length === 1 && mayLink(best)',
    wrong: 'mayLink(best)',
  },
  {
    name: 'a review without an entitlement in the programme',
    file: 'domain/src/linking/linker.ts',
    right: 'candidates.some(({ payee }) => this.isEntitled(statement, payee))',
    wrong: 'candidates.length > 0',
  },
  {
    name: "a relative's NIK beside an own name is linked",
    file: 'domain/src/linking/linker.ts',
    right: 'if (relatives.length === 0) this.links.link(statement, best);',
    wrong: 'if (relatives.length >= 0) this.links.link(statement, best);',
  },
  {
    name: 'NIK and KK link beside a contradicting name',
    file: 'domain/src/linking/candidate-rules.ts',
    right: "comparison.name !== 'differs' || comparison.account === 'equal'",
    wrong: 'true',
  },
  {
    name: 'relatives compete only with a better name',
    file: 'domain/src/linking/candidate-rules.ts',
    right: 'LIKENESS.indexOf(comparison.name) >= LIKENESS.indexOf(best.name)',
    wrong: 'LIKENESS.indexOf(comparison.name) > LIKENESS.indexOf(best.name)',
  },
  {
    name: 'a twin competes with a clean row',
    file: 'domain/src/linking/candidate-rules.ts',
    right: "if (other.nik === 'equal') return comparison.nik !== 'equal';",
    wrong: "if (other.nik === 'equal') return false;",
  },
  {
    name: "a relative's NIK competes with account and name",
    file: 'domain/src/linking/candidate-rules.ts',
    right: "other.account === 'equal' && comparison.name === 'differs' && comparison.kk !== 'equal'",
    wrong: 'false',
  },
  {
    name: 'a NIK that LibreOffice rounded differs',
    file: 'domain/src/linking/national-id-comparison.ts',
    right: "isRoundedTo(stated.digits, listed) ? 'kept15' : 'differs'",
    wrong: "'differs'",
  },
  {
    name: 'neighbours are not looked for',
    file: 'domain/src/linking/linker.ts',
    right: '} else if (nik !== 0 || damaged) {',
    wrong: '} else if (damaged) {',
  },
  {
    name: 'payees do not compete',
    file: 'domain/src/linking/competition.ts',
    right: 'held.add(statement);',
    wrong: ';',
  },
  {
    name: 'payees compete over all channels',
    file: 'domain/src/linking/competition.ts',
    right: '${context.channelOf(statement)}:',
    wrong: '',
  },
];

import { type Mutation } from './mutation.js';

/** Wrong rules of how much has to speak for somebody whom the list does not have where the row stands. */
export const OUT_OF_PLACE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'nearly the NIK and little else is enough where the list does not have them',
    file: 'domain/src/linking/linker.ts',
    right: 'return this.mixedUp.mayBeAnothers(statement, best);',
    wrong: 'return false;',
    among: 'mixed-up people',
  },
  {
    name: 'little is asked about wherever the list has them',
    file: 'domain/src/linking/linker.ts',
    right: 'if (!isByLittle(best) || !this.mixedUp.isOutOfPlace(statement, best.payee)) return false;',
    wrong: 'if (!isByLittle(best)) return false;',
    among: 'mixed-up people',
  },
  {
    name: 'who has no such entitlement is in place at the channel',
    file: 'domain/src/linking/mixed-up.ts',
    right: 'if (!this.comparer.isEntitled(statement, payee)) return true;',
    wrong: '',
    among: 'mixed-up people',
  },
  {
    name: 'an entry without a channel is out of place',
    file: 'domain/src/linking/mixed-up.ts',
    right: '(listed) => listed === channel || listed === 0',
    wrong: '(listed) => listed === channel',
    among: 'mixed-up people',
  },
  {
    name: 'the KK, nearly the NIK and whatever name are enough where the list does not have them',
    file: 'domain/src/linking/evidence/candidate-rules.ts',
    right: "return kk !== 'equal' || !NIK_AGREES.includes(nik) || !isOwnName(comparison);",
    wrong: "return kk !== 'equal' || !NIK_AGREES.includes(nik);",
    among: 'mixed-up people',
  },
];

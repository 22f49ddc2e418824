import fc from 'fast-check';
import { type BookInput, type RosterFile } from '../../../domain/src/book/book-input.js';
import { type Rupiah } from '../../../domain/src/values/rupiah.js';
import { arbitraryBookInput } from './arbitrary-book-input.js';
import { fileIdentity } from './file-identity.js';
import { ACCOUNTS, CARDS, KKS } from './pools.js';
import { mostly } from './weighing.js';

/** Small nasty months in which about fifty more people are listed with an account, a card or a family card that a household may have, too. */
export function arbitrarySharedNumbers(): fc.Arbitrary<BookInput> {
  return fc
    .record({
      input: arbitraryBookInput(),
      count: fc.integer({ min: 47, max: 51 }),
      numbers: fc.record({
        account: mostly<string | undefined>(ACCOUNTS[0], fc.constantFrom(undefined, ...ACCOUNTS)),
        card: mostly<string | undefined>(undefined, fc.constantFrom(...CARDS)),
        kk: mostly<string | undefined>(KKS[0], fc.constantFrom(undefined, ...KKS)),
      }),
    })
    .map(({ input, count, numbers }) => ({ ...input, rosters: [...input.rosters, crowd(count, numbers)] }));
}

interface SharedPlan {
  readonly account: string | undefined;
  readonly card: string | undefined;
  readonly kk: string | undefined;
}

function crowd(count: number, { account, card, kk }: SharedPlan): RosterFile {
  const rows = Array.from({ length: count }, (_, at) => ({
    row: at + 2,
    programme: 'BPNT',
    nik: `35780${String((at + 1) * 1_234_567).padStart(11, '3')}`,
    name: `Warga ${String.fromCharCode(65 + (at % 26))}${at}`,
    amount: 600_000 as Rupiah,
    channel: 'BRI',
    ...(account === undefined ? {} : { account }),
    ...(card === undefined ? {} : { card }),
    ...(kk === undefined ? {} : { kk }),
  }));
  return { file: fileIdentity('bnba-warga.csv', rows), rows };
}

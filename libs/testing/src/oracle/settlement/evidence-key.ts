import { type EvidenceKind } from '../../../../domain/src/book/book-result.js';
import { evidenceKeyOf } from '../../../../domain/src/decisions/evidence-key.js';
import { compare, level } from '../linking/evidence.js';
import { compareTexts } from '../order-and-refs.js';
import { type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';

const SHOWN: readonly EvidenceKind[] = ['nik', 'account', 'kk', 'name', 'area'];

/** The name of what is seen of a statement beside these candidates (docs/rules.md, 7). */
export function evidenceKey(statement: Statement, candidates: readonly Payee[], roster: Roster): string {
  const { nik, kk, account, card, nameKey, kelurahanKey, kecamatanKey } = statement;
  return evidenceKeyOf(
    {
      nik: nik.digits,
      isNikShortened: nik.kind === 'partial',
      kk,
      account,
      card,
      name: nameKey,
      kelurahan: kelurahanKey,
      kecamatan: kecamatanKey,
    },
    candidates.map((payee) => {
      const comparison = compare(statement, payee, roster);
      return { nik: payee.nik, levels: SHOWN.map((kind) => level(comparison, kind)) };
    }),
  );
}

/** Candidates in the order of their numbers. */
export function numbered(candidates: readonly Payee[]): Payee[] {
  return [...candidates].sort((one, other) => compareTexts(one.nik, other.nik));
}

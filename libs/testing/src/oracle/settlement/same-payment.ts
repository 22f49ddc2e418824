import { edits } from '../linking/edits.js';
import { type Statement } from '../statements.js';

/** Statements of one channel and programme in different reports that are the same transaction (docs/rules.md, 6). */
export function isSameTransaction(one: Statement, other: Statement): boolean {
  if (one.channel !== other.channel || one.programme !== other.programme) return false;
  if (one.report.age === other.report.age) return false;
  if (one.months.first !== other.months.first || one.months.last !== other.months.last) return false;
  if (one.reference !== '' && other.reference !== '') return one.reference === other.reference;
  const areDaysEqual = one.day === other.day || one.day === 0 || other.day === 0;
  return one.amount === other.amount && areDaysEqual;
}

type Word = 'equal' | 'different' | 'silent';

/** Same payee as stated: one identifier is stated on both sides and equal, and none is different. */
export function isSamePayeeAsStated(one: Statement, other: Statement): boolean {
  const words = [
    textWord(one.account, other.account),
    textWord(one.card, other.card),
    textWord(one.danom, other.danom),
    nikWord(one.nik, other.nik),
  ];
  return words.includes('equal') && !words.includes('different');
}

function textWord(one: string, other: string): Word {
  if (one === '' || other === '') return 'silent';
  return one === other ? 'equal' : 'different';
}

/** One edit away, or partial with all kept digits equal, is no difference and no agreement. */
function nikWord(one: Statement['nik'], other: Statement['nik']): Word {
  if (one.kind === 'missing' || other.kind === 'missing') return 'silent';
  if (one.kind === 'partial' || other.kind === 'partial') {
    const isKept =
      (one.kind === 'partial' && other.digits.startsWith(one.digits)) ||
      (other.kind === 'partial' && one.digits.startsWith(other.digits));
    return isKept ? 'silent' : 'different';
  }
  if (one.digits === other.digits) return 'equal';
  return edits(one.digits, other.digits, 1) === 1 ? 'silent' : 'different';
}

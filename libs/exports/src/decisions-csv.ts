import { type Decision } from '#domain';
import { CsvWriter } from './csv-writer.js';

/** Columns of a list of decisions: those of the command line contract (`--decisions`), then what decisions about evidence, and about evidence that was seen, have beyond them. */
export const DECISION_COLUMNS = 'payment_key,decision,roster_ref,by,at,reason,evidence,choice'.split(',');

/** Decisions as a whole file, which the command line takes with `--decisions`. */
export function decisionsCsv(decisions: readonly Decision[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const cells = new CsvWriter((piece) => void pieces.push(piece.slice()), DECISION_COLUMNS);
  for (const decision of decisions) {
    const isOnPayment = decision.about === 'PAYMENT';
    cells.textCell(isOnPayment ? decision.paymentKey : '');
    cells.textCell(decision.decision);
    cells.textCell(decision.rosterRef);
    cells.textCell(decision.by);
    cells.textCell(decision.at);
    cells.textCell(decision.reason);
    cells.textCell(decision.evidence);
    cells.integerCell(!isOnPayment && decision.choice > 0 ? decision.choice : undefined);
    cells.endRow();
  }
  cells.end();
  return Buffer.concat(pieces);
}

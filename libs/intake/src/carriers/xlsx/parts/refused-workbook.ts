import { FileRefusal, type RefusalCode, type RefusalDetails } from '../../../refusals/file-refusal.js';

/** Ends the reading of a workbook, wherever it is noticed: the whole file is refused. */
export class RefusedWorkbook extends Error {
  readonly refusal: FileRefusal;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code);
    this.refusal = new FileRefusal(code, details);
  }
}

/** A workbook that breaks the rules of its format: nothing in it can be trusted. */
export function damaged(): RefusedWorkbook {
  return new RefusedWorkbook('WORKBOOK_DAMAGED');
}

/** Why a workbook could not be read; whatever the libraries raise means that it is damaged. */
export function refusalOf(fault: unknown): FileRefusal {
  return fault instanceof RefusedWorkbook ? fault.refusal : damaged().refusal;
}

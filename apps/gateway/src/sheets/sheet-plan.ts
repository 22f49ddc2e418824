import { createHash } from 'node:crypto';
import { type FilledRow } from '#intake';
import { type Details } from '../problems/problem-kind.js';
import { type Language } from '../problems/problem.js';
import { ROW_SENTENCES, type RowCode } from './row-sentences.js';
import { type SheetPreviewView, type SheetRowView } from './sheet-views.js';

/** Rows of a preview: what is wrong comes first. */
const MOST_SHOWN = 200;

/** What comes of a row of a filled-in sheet. */
export type RowPlan<Change> =
  | { readonly outcome: 'UNCHANGED' }
  | {
      readonly outcome: 'CHANGE';
      readonly change: Change;
      readonly shown: ShownRow;
      /** What to look at before it is done. */
      readonly warning?: { readonly code: RowCode; readonly details: Details };
    }
  | {
      readonly outcome: 'CONFLICT' | 'REFUSED';
      readonly code: RowCode;
      readonly details?: Details;
      readonly shown?: ShownRow;
    };

/** What people recognise a row by, and what is to be. */
type ShownRow = Pick<SheetRowView, 'name' | 'now' | 'wanted' | 'day' | 'reason'>;

/** A row that is not taken, and why. */
export interface RefusedRow {
  readonly row: FilledRow;
  readonly detail: string;
}

/** What comes of all rows, in their order. */
export class SheetPlan<Change> {
  private readonly rows: { readonly row: FilledRow; readonly plan: RowPlan<Change> }[] = [];

  add(row: FilledRow, plan: RowPlan<Change>): void {
    this.rows.push({ row, plan });
  }

  /** What is to be changed, in the order of the rows. */
  get changes(): readonly Change[] {
    return this.rows.flatMap(({ plan }) => (plan.outcome === 'CHANGE' ? [plan.change] : []));
  }

  /** Stands for what is to be changed: whoever confirms it says that this was seen. */
  get digest(): string {
    const hash = createHash('sha256');
    for (const change of this.changes) hash.update(`${JSON.stringify(change)}\n`);
    return hash.digest('hex');
  }

  /** What is not taken, in the order of the rows. */
  refused(language: Language): readonly RefusedRow[] {
    return this.rows.flatMap(({ row, plan }) => {
      const { outcome, detail } = rowView(row, plan, language);
      return outcome === 'CHANGE' || detail === undefined ? [] : [{ row, detail }];
    });
  }

  view(language: Language): SheetPreviewView {
    const counted = (outcome: RowPlan<Change>['outcome']): number =>
      this.rows.filter(({ plan }) => plan.outcome === outcome).length;
    const shown = ['REFUSED', 'CONFLICT', 'CHANGE'].flatMap((outcome) =>
      this.rows.filter(({ plan }) => plan.outcome === outcome).slice(0, MOST_SHOWN),
    );
    return {
      digest: this.digest,
      rows: this.rows.length,
      changes: counted('CHANGE'),
      unchanged: counted('UNCHANGED'),
      conflicts: counted('CONFLICT'),
      refused: counted('REFUSED'),
      shown: shown.slice(0, MOST_SHOWN).map(({ row, plan }) => rowView(row, plan, language)),
    };
  }
}

function rowView({ sheet, row }: FilledRow, plan: RowPlan<unknown>, language: Language): SheetRowView {
  const place = sheet === '' ? { row } : { row, sheet };
  if (plan.outcome === 'UNCHANGED') return { ...place, outcome: plan.outcome };
  const { outcome, shown = {} } = plan;
  const said = plan.outcome === 'CHANGE' ? plan.warning : plan;
  if (said === undefined) return { ...place, outcome, ...shown };
  const { code, details = {} } = said;
  return { ...place, outcome, code, detail: ROW_SENTENCES[code][language](details), ...shown };
}

import { type Cycle } from '../../../api/cycles.js';
import { type CycleDraft } from './cycle-draft.js';

/** A group of fields of the form. */
export interface FieldsProps {
  readonly cycle: Cycle;
  /** As it is, with what the person changed. */
  readonly draft: CycleDraft;
  /** What is wrong with single fields, by their path. */
  readonly wrong: Readonly<Record<string, string>>;
  onChange(change: Partial<CycleDraft>): void;
}

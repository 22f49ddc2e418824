import { CORRUPTIONS } from '../corruptions/catalogue.js';
import { STRANGERS } from '../corruptions/strangers.js';
import { type Payment } from '../payments/payment.js';

/** Kinds of groups, in the order of the report. */
const GROUP_KINDS = ['CLEAN', 'ONE', 'TWO', 'STRANGER'] as const;

export type GroupKind = (typeof GROUP_KINDS)[number];

/** The one group in which a payment is counted. */
export interface Group {
  readonly kind: GroupKind;
  readonly name: string;
}

/** Clean rows, rows of one corruption, rows of two (by the parts that both damage), or strangers. */
export function groupOf({ stranger, corruptions }: Payment): Group {
  if (stranger) return { kind: 'STRANGER', name: stranger.name };
  const [first, second] = corruptions;
  if (!first) return { kind: 'CLEAN', name: 'CLEAN' };
  if (!second) return { kind: 'ONE', name: first.name };
  return { kind: 'TWO', name: `${first.damages} + ${second.damages}` };
}

/** What a group's rows are, for people who read the report; of two corruptions the name says it. */
export function summaryOf(name: string): string {
  return [...CORRUPTIONS, ...STRANGERS].find((entry) => entry.name === name)?.summary ?? '';
}

/** Order of the report: by kind, then as the catalogue has them, pairs of parts by name. */
export function compareGroups(one: Group, other: Group): number {
  return (
    GROUP_KINDS.indexOf(one.kind) - GROUP_KINDS.indexOf(other.kind) ||
    placeOf(one) - placeOf(other) ||
    (one.name < other.name ? -1 : 1)
  );
}

function placeOf({ name }: Group): number {
  return [...CORRUPTIONS, ...STRANGERS].findIndex((entry) => entry.name === name);
}

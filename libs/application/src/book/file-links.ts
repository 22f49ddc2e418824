import { type ReportClosedV1 } from '#contracts';
import { type ComputedBook, LINK_KINDS, type LinkKind } from '#domain';

/** Kind of the pages that say how each report's statements found their households. */
export const FILE_LINKS = 'FILE_LINKS';

/** The statements of a report by kind of link. */
export interface FileLinks {
  /** Id of the file. */
  readonly file: string;
  readonly links: Readonly<Record<LinkKind, number>>;
}

/** The links of each report that a book was computed from (in the order of the rules). */
export function fileLinks(
  { settlement, tables }: ComputedBook,
  files: readonly ReportClosedV1[],
): FileLinks[] {
  const reports = files.filter(({ channel }) => channel !== undefined);
  const counts = reports.map(() => LINK_KINDS.map(() => 0));
  for (let instance = 0; instance < settlement.kind.length; instance++)
    counts[tables.statements.report[settlement.rowOf(instance)]!]![settlement.kind[instance]!]!++;
  return reports.map(({ file }, at) => ({ file: file.id, links: byKind(counts[at]!) }));
}

function byKind(counts: readonly number[]): FileLinks['links'] {
  return Object.fromEntries(LINK_KINDS.map((kind, at) => [kind, counts[at]!])) as Record<LinkKind, number>;
}

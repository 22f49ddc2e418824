import Table from 'cli-table3';
import { FINDING_NAMES, rupiahText, type Summary } from '#exports';
import { type Texts } from '../messages/texts.js';

/** The result for people at a terminal: files, states, discrepancies, payments. */
export function summaryTable(summary: Summary, texts: Texts): string {
  const { summary: words } = texts;
  const names = words.findingNames ?? FINDING_NAMES;
  const findings = Object.entries(summary.findings).filter(([, { count }]) => count > 0);
  return [
    words.title(summary.cycle, summary.region, summary.asOf),
    table(
      words.files,
      summary.files.map(({ name, role, rows, accepted, rejected }) => [
        name,
        role,
        count(rows),
        count(accepted),
        count(rejected),
      ]),
    ),
    table(words.states, [
      ...Object.entries(summary.states)
        .filter(([, state]) => state.count > 0)
        .map(([state, sums]) => [
          words.stateNames[state] ?? state,
          count(sums.count),
          rupiahText(sums.amount),
        ]),
      [words.entitlements, count(summary.entitlements.count), rupiahText(summary.entitlements.amount)],
    ]),
    findings.length === 0
      ? words.noFindings
      : table(
          words.findings,
          findings.map(([kind, sums]) => [
            names[kind as keyof typeof names] ?? kind,
            count(sums.count),
            sums.difference === 0 ? '-' : rupiahText(sums.difference),
          ]),
        ),
    table(
      words.links,
      Object.entries(summary.links).map(([link, number]) => [words.linkNames[link] ?? link, count(number)]),
    ),
  ].join('\n');
}

/** A table of text: the first column to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
  const grid = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, column) => (column < left ? 'left' : 'right')),
  });
  grid.push(...rows.map((row) => [...row]));
  return grid.toString();
}

function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.');
}

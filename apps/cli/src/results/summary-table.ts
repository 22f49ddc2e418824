import Table from 'cli-table3';
import { MONEY_KINDS } from '#domain';
import { rupiahText, type Summary } from '#exports';
import { grouped } from '../messages/grouped.js';
import { type Texts } from '../messages/texts.js';

/** The result for people at a terminal: files, states, findings, payments. */
export function summaryTable(summary: Summary, texts: Texts): string {
  const { summary: words } = texts;
  return [
    words.title(summary.cycle, summary.region, summary.asOf),
    filesTable(summary, texts),
    statesTable(summary, texts),
    findingsTable(summary, texts),
    table(
      words.links,
      Object.entries(summary.links).map(([link, number]) => [
        words.linkNames[link] ?? link,
        separated(number, texts),
      ]),
    ),
  ].join('\n');
}

function filesTable({ files }: Summary, texts: Texts): string {
  const { summary: words } = texts;
  return table(
    words.files,
    files.map(({ name, role, rows, accepted, rejected }) => [
      name,
      words.roleNames[role] ?? role.toUpperCase(),
      ...[rows, accepted, rejected].map((number) => separated(number, texts)),
    ]),
    2,
  );
}

function statesTable({ states, entitlements }: Summary, texts: Texts): string {
  const { summary: words } = texts;
  const row = (name: string, sums: { count: number; amount: number }): string[] => [
    name,
    separated(sums.count, texts),
    money(sums.amount, texts),
  ];
  return table(words.states, [
    ...Object.entries(states)
      .filter(([, { count }]) => count > 0)
      .map(([state, sums]) => row(words.stateNames[state] ?? state, sums)),
    row(words.entitlements, entitlements),
  ]);
}

function findingsTable({ findings }: Summary, texts: Texts): string {
  const { summary: words } = texts;
  const found = Object.entries(findings).filter(([, { count }]) => count > 0);
  if (found.length === 0) return words.noFindings;
  return table(
    words.findings,
    found.map(([kind, { count, difference }]) => [
      words.findingNames[kind] ?? kind,
      separated(count, texts),
      MONEY_KINDS.has(kind) ? money(difference, texts) : '-',
    ]),
  );
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

function separated(number: number, { language }: Texts): string {
  return grouped(number, language === 'en' ? ',' : '.');
}

function money(amount: number, { language }: Texts): string {
  return language === 'en' ? rupiahText(amount).replaceAll('.', ',') : rupiahText(amount);
}

import {
  type Comparison,
  namesakesOf,
  type Question,
  rulingOf,
  type SettledBook,
  type TextIndex,
} from '#domain';
import { type CellWriter } from './cell-writer.js';
import { LEVELS } from './explanation-pattern.js';
import { type RowWriter } from './row-writer.js';
import { EVIDENCE_NAMES } from './words/finding-text.js';
import { rulingText } from './words/ruling-text.js';

/** Columns of the questions, in this order; the last five are the person's to fill. */
export const REVIEW_COLUMNS =
  'evidence,payments,amount,payment_refs,channel,nik,name,kelurahan,kecamatan,candidates,note,decision,choice,by,at,reason'.split(
    ',',
  );

const TO_FILL = REVIEW_COLUMNS.length - REVIEW_COLUMNS.indexOf('decision');

/** So many refs, candidates or notes stand in one cell: readers take no longer cell than 32 kB, and the list comes back. */
const MOST_LISTED = 100;

const SHOWN_EVIDENCE = ['nik', 'account', 'kk', 'name', 'area'] as const;

/** Writes the row of a question: what its payments state, who may be meant, and room for the answer. */
export function writeReviewRow(writer: RowWriter<SettledBook>, question: Question): void {
  const { cells, book } = writer;
  const { evidence, instances, amount } = question;
  const { settlement } = book;
  const { statements } = book.tables;
  const { names, kelurahan, kecamatan } = statements.vocabulary;
  const row = settlement.rowOf(instances[0]!);
  cells.textCell(evidence);
  cells.integerCell(instances.length);
  cells.integerCell(amount);
  cells.textCell(listed(instances, (instance) => book.paymentRef(instance)));
  cells.textCell(listed(instances, (instance) => settlement.reportOf(instance).channelCode));
  cells.open();
  writer.statedNik(row);
  cells.close();
  cells.wordCell(names, statements.name[row]!);
  cells.wordCell(kelurahan, statements.kelurahan[row]!);
  cells.wordCell(kecamatan, statements.kecamatan[row]!);
  writePeople(writer, question, row);
  cells.textCell(
    listed(
      instances.flatMap((instance) => rulingOf(book, instance) ?? []),
      (ruling) => rulingText(ruling),
    ),
  );
  for (let column = 0; column < TO_FILL; column++) cells.textCell('');
  cells.endRow();
}

/** The candidates by number, then those who have nothing but the name, without one: they are chosen by a decision about the payment. */
function writePeople(writer: RowWriter<SettledBook>, { instances, candidates }: Question, row: number): void {
  const { cells, book } = writer;
  const compared = book.compared.get(row) ?? [];
  const people = candidates.map(
    (payee) => compared.find((each) => each.payee === payee) ?? book.comparer.compare(row, payee),
  );
  for (const namesake of namesakesOf(book, instances[0]!)) people.push(namesake);
  const shown = Math.min(people.length, MOST_LISTED);
  cells.open();
  for (let at = 0; at < shown; at++) {
    if (at > 0) cells.text(';');
    cells.text(at < candidates.length ? String(at + 1) : 'nama sama');
    writePerson(writer, people[at]!);
  }
  if (people.length > shown) cells.text(`;${leftText(people.length - shown)}`);
  cells.close();
}

/** `: bnba.csv#2 SITI AMINAH, Iringmulyo, Metro Timur, NIK ************0001 (NIK berbeda, nama sama)`. */
function writePerson(writer: RowWriter<SettledBook>, comparison: Comparison): void {
  const { cells } = writer;
  const { roster } = writer.book;
  const { name, kelurahan, kecamatan, vocabulary } = roster.table;
  const { payee } = comparison;
  const entry = roster.firstEntryOf(payee);
  const row = roster.rows[entry]!;
  cells.text(': ');
  writer.entryRef(entry);
  cells.text(' ');
  writeBeforeComma(cells, vocabulary.names, name[row]!);
  writeBeforeComma(cells, vocabulary.kelurahan, kelurahan[row]!);
  writeBeforeComma(cells, vocabulary.kecamatan, kecamatan[row]!);
  cells.text('NIK ');
  writer.identifier(vocabulary.nationalIds, payee);
  let before = ' (';
  for (const kind of SHOWN_EVIDENCE) {
    const level = comparison[kind];
    if (level === 'missing') continue;
    cells.text(before);
    cells.text(EVIDENCE_NAMES[kind]!);
    cells.text(' ');
    cells.text(LEVELS[level]!);
    before = ', ';
  }
  cells.text(before === ' (' ? ' ()' : ')');
}

/** A text that the list has, and a comma. */
function writeBeforeComma(cells: CellWriter, words: TextIndex, id: number): void {
  if (id === 0) return;
  cells.word(words, id);
  cells.text(', ');
}

/** Different texts of a cell, the first ones where there are many. */
function listed<Item>(items: readonly Item[], textOf: (item: Item, at: number) => string): string {
  const texts = [...new Set(items.slice(0, MOST_LISTED).map(textOf))];
  const left = items.length - MOST_LISTED;
  return [...texts, ...(left > 0 ? [leftText(left)] : [])].join(';');
}

/** What stands for so many that are not listed. */
function leftText(left: number): string {
  return `dan ${left} lagi`;
}

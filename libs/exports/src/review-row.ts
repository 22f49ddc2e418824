import { maskNumber, namesakesOf, type Question, rulingOf, type SettledBook } from '#domain';
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
  const { cells, book, unmasked } = writer;
  const { evidence, instances, amount } = question;
  const { settlement } = book;
  const { statements } = book.tables;
  const { names, kelurahan, kecamatan } = statements.vocabulary;
  const row = settlement.rowOf(instances[0]!);
  const nik = book.statedNik(row);
  cells.textCell(evidence);
  cells.integerCell(instances.length);
  cells.integerCell(amount);
  cells.textCell(listed(instances, (instance) => book.paymentRef(instance)));
  cells.textCell(listed(instances, (instance) => settlement.reportOf(instance).channelCode));
  cells.textCell(unmasked ? nik : maskNumber(nik));
  cells.wordCell(names, statements.name[row]!);
  cells.wordCell(kelurahan, statements.kelurahan[row]!);
  cells.wordCell(kecamatan, statements.kecamatan[row]!);
  cells.textCell(peopleText(writer, question, row));
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
function peopleText(
  writer: RowWriter<SettledBook>,
  { instances, candidates }: Question,
  row: number,
): string {
  const namesakes = namesakesOf(writer.book, instances[0]!);
  return listed([...candidates, ...namesakes], (payee, at) =>
    personText(writer, row, payee, at < candidates.length ? String(at + 1) : 'nama sama'),
  );
}

/** `1: bnba.csv#2 SITI AMINAH, Iringmulyo, Metro Timur, NIK ************0001 (NIK berbeda, nama sama)`. */
function personText(
  { book, unmasked }: RowWriter<SettledBook>,
  row: number,
  payee: number,
  label: string,
): string {
  const { roster, comparer } = book;
  const { table } = roster;
  const words = table.vocabulary;
  const entry = roster.firstEntryOf(payee);
  const listedRow = roster.rows[entry]!;
  const nik = words.nationalIds.digits(payee);
  const comparison = comparer.compare(row, payee);
  const person = [
    words.names.text(table.name[listedRow]!),
    words.kelurahan.text(table.kelurahan[listedRow]!),
    words.kecamatan.text(table.kecamatan[listedRow]!),
    `NIK ${unmasked ? nik : maskNumber(nik)}`,
  ];
  const compared = SHOWN_EVIDENCE.filter((kind) => comparison[kind] !== 'missing').map(
    (kind) => `${EVIDENCE_NAMES[kind]} ${LEVELS[comparison[kind]]}`,
  );
  return `${label}: ${book.entryRef(entry)} ${person.filter((text) => text !== '').join(', ')} (${compared.join(', ')})`;
}

/** Different texts of a cell, the first ones where there are many. */
function listed<Item>(items: readonly Item[], textOf: (item: Item, at: number) => string): string {
  const texts = [...new Set(items.slice(0, MOST_LISTED).map(textOf))];
  const left = items.length - MOST_LISTED;
  return [...texts, ...(left > 0 ? [`dan ${left} lagi`] : [])].join(';');
}

import { TextIndex } from '../../domain/src/columns/text-index.js';
import { CsvWriter } from './csv-writer.js';
import { FewWords } from './few-words.js';

const TEXTS = [
  'METRO',
  'YOSO, MULYO',
  '"GANJAR" AGUNG',
  '=IRING',
  'BATANG\nHARI',
  'MARGO RÉJO',
  '\ufeffTEJO',
];

/** The bytes of a file in which each text stands in a row. */
function written(writeCell: (cells: CsvWriter, words: TextIndex, id: number) => void): string {
  const words = new TextIndex();
  const ids = [0, ...TEXTS.map((text) => words.intern(text)), 1];
  const pieces: Buffer[] = [];
  const cells = new CsvWriter((bytes) => pieces.push(Buffer.from(bytes)), ['text']);
  for (const id of ids) {
    writeCell(cells, words, id);
    cells.endRow();
  }
  cells.end();
  return Buffer.concat(pieces).toString('hex');
}

describe('words that are made ready', () => {
  it('are written as the words themselves', () => {
    let few: FewWords | undefined;
    const ready = written((cells, words, id) => cells.fixedCell((few ??= new FewWords(words)).of(id)));
    expect(ready).toBe(written((cells, words, id) => cells.wordCell(words, id)));
  });
});

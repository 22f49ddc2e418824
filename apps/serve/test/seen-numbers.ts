import { unzipSync } from 'fflate';
import { recordsOf } from '../../../libs/testing/src/command-line.js';

/** Columns of the sample files whose numbers nobody may see. */
const SECRET = ['NIK', 'NOKK', 'NO_REKENING', 'NO_KKS', 'NO_KARTU'];

/** So many digits of a number are too many: it is nearly told. */
const TOLD = 10;

/** The numbers of people in CSV files: NIK, KK, accounts, cards. */
export function numbersIn(paths: readonly string[]): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const row of paths.flatMap(recordsOf))
    for (const column of SECRET) {
      const digits = (row[column] ?? '').replace(/\D/g, '');
      if (digits.length >= TOLD && !/^0+$/.test(digits)) numbers.add(digits);
    }
  return numbers;
}

/** Finds numbers of people in what is sent to be read, also parts of them; whatever else may hide one is looked into by NumberScan. */
export class SeenNumbers {
  /** Every run of ten digits of a number, and the number. */
  private readonly pieces = new Map<string, string>();

  constructor(numbers: Iterable<string>) {
    for (const number of numbers)
      for (let at = 0; at + TOLD <= number.length; at++) this.pieces.set(number.slice(at, at + TOLD), number);
  }

  /** The numbers of which ten digits in a row stand in something, also with signs between them, and in a workbook's parts. */
  in(bytes: Uint8Array): string[] {
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes];
    return [...new Set(parts.flatMap((part) => this.inText(Buffer.from(part).toString())))];
  }

  private inText(text: string): string[] {
    const digits = text.replace(/(?<=\d)[ .\-'](?=\d)/g, '');
    const found = [...`${text}\n${digits}`.matchAll(/\d{10,}/g)].flatMap(([run]) =>
      Array.from({ length: run.length - TOLD + 1 }, (_, at) => this.pieces.get(run.slice(at, at + TOLD))),
    );
    return found.filter((number) => number !== undefined);
  }
}

import { join } from 'node:path';
import { type RosterList, type RosterRow } from '../roster/roster-row.js';
import { CsvFile } from './csv-file.js';

const HEADER =
  'NO,IDSEMESTA,NIK,NOKK,NAMA,ALAMAT,RT,RW,KELURAHAN,KECAMATAN,PROGRAM,PERIODE,NOMINAL,KANAL,BANK,NO_REKENING,NO_KKS,STATUS,KETERANGAN';
const STAGE = 'TAHAP 1 2026';

/** One list of the roster: writes rows and adds up what the total row states. */
class RosterFile {
  readonly csv: CsvFile;
  private amount = 0;

  constructor(path: string) {
    this.csv = new CsvFile(path, HEADER);
  }

  write(row: RosterRow, identifier: string, amount: string): void {
    const { household, payee, grant } = row;
    const bank = household.channel === 'BRI';
    const numbers = bank && !row.withoutAccount ? `${household.account},${household.card}` : ',';
    row.file = this.csv.name;
    row.row = this.csv.write(
      `${this.csv.row},${household.dossier},${identifier},${household.familyCard},${payee.name},${household.street},` +
        `${household.rt},${household.rw},${household.area.kelurahan},${household.area.kecamatan},${grant.programme},` +
        `${row.months ?? STAGE},${amount},${household.channel},${bank ? 'BRI' : ''},${numbers},${row.status},${row.note}`,
    );
    this.amount += grant.amount;
  }

  /** The total row; not below nothing. */
  writeTotal(): void {
    if (!this.csv.isEmpty) this.csv.write(`,,,,JUMLAH,,,,,,,,${this.amount},,,,,,`);
  }
}

/** The roster in two parts, and its amendments. */
export class RosterFiles {
  private readonly first: RosterFile;
  private readonly second: RosterFile;
  private readonly amendments: RosterFile;

  constructor(folder: string) {
    this.first = new RosterFile(join(folder, 'bnba-1.csv'));
    this.second = new RosterFile(join(folder, 'bnba-2.csv'));
    this.amendments = new RosterFile(join(folder, 'perubahan-bnba.csv'));
  }

  /** Writes a row where its list says and notes the place in it; `inFirstPart` says where its household has its turn. */
  write(row: RosterRow, inFirstPart: boolean): void {
    const identifier = row.writtenNationalId ?? row.payee.nationalId;
    if (row.list === 'amendments') this.amendments.write(row, `'${identifier}`, withDots(row.grant.amount));
    else this.partFor(row.list, inFirstPart).write(row, identifier, String(row.grant.amount));
  }

  /** Total rows below the parts; all files are closed. Returns the paths, and the rows without header and total. */
  finish(): { readonly parts: string[]; readonly amendments: string[]; readonly rows: number } {
    const files = [this.first, this.second, this.amendments];
    const rows = files.reduce((sum, file) => sum + file.csv.row - 1, 0);
    this.first.writeTotal();
    this.second.writeTotal();
    const [first, second, amendments] = files.map((file) => file.csv.finish());
    return { parts: [...first!, ...second!], amendments: amendments!, rows };
  }

  private partFor(list: RosterList, inFirstPart: boolean): RosterFile {
    return list === 'main' && inFirstPart ? this.first : this.second;
  }
}

/** `1200000` as `1.200.000` */
function withDots(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

import { type RosterList, type RosterRow } from '../roster/roster-row.js';
import { type WorkbookLayout } from '../workbooks/layout.js';
import {
  AMENDMENTS_LAYOUT,
  FIRST_ROSTER_LAYOUT,
  SECOND_ROSTER_LAYOUT,
} from '../workbooks/layouts/roster-layouts.js';
import { ROSTER_COLUMNS } from './columns.js';
import { withDots } from './rupiah.js';
import { type Cell, type SheetFile } from './sheet-file.js';
import { type SheetFolder, type SheetPlan } from './sheet-folder.js';

const STAGE = 'TAHAP 1 2026';

/** One list of the roster: writes rows and adds up what the total row states. */
class RosterFile {
  readonly sheet: SheetFile;
  private amount = 0;

  constructor(folder: SheetFolder, name: string, layout: WorkbookLayout, spellings?: SheetPlan['spellings']) {
    this.sheet = folder.open({ name, columns: ROSTER_COLUMNS, spellings, layout });
  }

  write(row: RosterRow): void {
    const { household, payee, grant } = row;
    const bank = household.channel === 'BRI';
    const withAccount = bank && !row.withoutAccount;
    row.row = this.sheet.write([
      this.sheet.rows + 1,
      household.dossier,
      row.writtenNationalId ?? payee.nationalId,
      household.familyCard,
      payee.name,
      household.street,
      household.rt,
      household.rw,
      household.area.kelurahan,
      household.area.kecamatan,
      grant.programme,
      row.months ?? STAGE,
      grant.amount,
      household.channel,
      bank ? 'BRI' : '',
      withAccount ? household.account : '',
      withAccount ? household.card : '',
      row.status,
      row.note,
    ]);
    row.file = this.sheet.place;
    this.amount += grant.amount;
  }

  /** The total row; not below nothing. */
  writeTotal(): void {
    if (this.sheet.rows > 0) this.sheet.writeTotal({ NOMINAL: this.amount });
  }
}

/** The roster in two parts, and its amendments. */
export class RosterFiles {
  private readonly first: RosterFile;
  private readonly second: RosterFile;
  private readonly amendments: RosterFile;

  constructor(folder: SheetFolder) {
    this.first = new RosterFile(folder, 'bnba-1', FIRST_ROSTER_LAYOUT);
    this.second = new RosterFile(folder, 'bnba-2', SECOND_ROSTER_LAYOUT);
    // Somebody typed the amendments: digits behind an apostrophe, amounts with dots.
    const spellings = { NIK: (cell: Cell) => `'${cell}`, NOMINAL: withDots };
    this.amendments = new RosterFile(folder, 'perubahan-bnba', AMENDMENTS_LAYOUT, spellings);
  }

  /** Writes a row where its list says and notes the place in it; `inFirstPart` says where its household has its turn. Returns the list. */
  write(row: RosterRow, inFirstPart: boolean): SheetFile {
    const file = this.fileFor(row.list, inFirstPart);
    file.write(row);
    return file.sheet;
  }

  /** Total rows below the parts; all files are closed. Returns the paths, and the rows without header and total. */
  finish(): { readonly parts: string[]; readonly amendments: string[]; readonly rows: number } {
    const files = [this.first, this.second, this.amendments];
    const rows = files.reduce((sum, { sheet }) => sum + sheet.rows, 0);
    this.first.writeTotal();
    this.second.writeTotal();
    const [first, second, amendments] = files.map(({ sheet }) => sheet.finish());
    return { parts: [...first!, ...second!], amendments: amendments!, rows };
  }

  private fileFor(list: RosterList, inFirstPart: boolean): RosterFile {
    if (list === 'amendments') return this.amendments;
    return list === 'main' && inFirstPart ? this.first : this.second;
  }
}

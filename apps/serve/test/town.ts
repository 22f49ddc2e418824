import { fileIn, newFolder } from '../../../libs/testing/src/command-line.js';
import { type ReviewView } from '../../gateway/src/reviews/review-views.js';
import { Reviewer } from './reviewer.js';
import { Served } from './served.js';

interface Problem {
  readonly code: string;
  readonly review?: ReviewView;
}

/** Columns of a list, and people on it. */
export const HEAD = 'NIK,NAMA,KELURAHAN,PROGRAM,NOMINAL';
const WIDOW = '1872014501800001,SITI AMINAH,IRINGMULYO,BPNT,600000';
const NEIGHBOUR = '1872014501950007,SRI LESTARI,IRINGMULYO,BPNT,600000';
export const NAMESAKE = '1872014501950008,SITI AMINAH,IRINGMULYO,BPNT,600000';
/** Columns of a report of Kantor Pos. */
export const POS = 'KODE DANOM,NIK,NAMA,KELURAHAN,PROGRAM,NOMINAL,TGL_BAYAR,STATUS_BAYAR';

/** Kantor Pos pays by name alone; without a number a person has to say whose that is. */
export const byName = (danom: string, day: string, nik = ''): string =>
  `${danom},${nik},SITI AMINAH,IRINGMULYO,BPNT,600000,${day},LUNAS`;

/** Somebody else by name alone, of whom the list has one. */
export const BY_NAME_ALONE = 'D-9,,SRI LESTARI,IRINGMULYO,BPNT,600000,05/03/2026,LUNAS';

export const text = (...rows: string[]): string => `${rows.join('\n')}\n`;

/** A cycle of one town: a list, and a report in which the same mistake stands twice. */
export class Town {
  readonly folder = newFolder();
  cycle: string;
  reviewer: Reviewer;

  private constructor(readonly served: Served) {}

  /** Its data folder lies in `home`. */
  static async open(home = newFolder()): Promise<Town> {
    const town = new Town(await Served.start('2026-04-30', { home }));
    town.cycle = await town.served.beginEmptyCycle();
    town.reviewer = new Reviewer(town.served, town.cycle);
    await town.give('roster', 'bnba.csv', text(HEAD, WIDOW, NEIGHBOUR));
    return town;
  }

  /** Uploads a file and gives its id. */
  async give(role: string, name: string, content: string, day?: string): Promise<string> {
    const path = fileIn(this.folder, name, content);
    const file = await this.served.upload(this.cycle, { role, path, ...(day === undefined ? {} : { day }) });
    this.reviewer.done.push(`file.${file}`);
    return file;
  }

  async turn(file: string, turn: 'withdraw' | 'restore'): Promise<void> {
    this.reviewer.done.push(await this.served.turn(file, turn));
  }

  async links(): Promise<string[]> {
    await this.reviewer.settle();
    const csv = await this.served.document(this.cycle, 'links.csv', []);
    const rows = csv.trimEnd().split('\r\n').slice(1);
    return rows.map((row) => row.split(',')[6]!);
  }

  /** What a decision is refused with. */
  async refused(id: string, answer: object): Promise<Problem & { readonly status: number }> {
    const response = await this.reviewer.ask(`/api/v1/reviews/${id}/decision`, answer);
    return { ...((await response.json()) as Problem), status: response.status };
  }
}

import { readWorkbook } from '../../../../../libs/testing/src/read-workbook.js';
import { type HouseholdView } from '../../../../gateway/src/links/household-views.js';
import { type Door } from '../door.js';

/** A visit list in which somebody wrote what came of some visits. */
interface FilledList {
  /** Of the households, in the list of recipients. */
  readonly refs: readonly string[];
  /** As it is sent: to be looked at, or to be kept once that was seen. */
  form(digest?: string): FormData;
}

/** So many households are visited. */
const VISITED = 2;

/** What an office told of visits, and what it was told then. */
export class ToldVisits {
  /** Whether it was acknowledged, by refs of households. */
  private readonly told = new Map<string, boolean>();

  /** Fills in the first rows of the visit list of a cycle (its address ends with a slash); undefined where nobody is to be visited. Throws a Cut. */
  async fillIn(door: Door, book: string, months: string): Promise<FilledList | undefined> {
    const { status, bytes, text } = await door.ask(`${book}lists/visits.xlsx`);
    if (status === 404) return undefined;
    if (status !== 200) throw new Error(`${book}lists/visits.xlsx: ${status} ${text}`);
    const [head, ...rows] = readWorkbook(new Uint8Array(bytes)).sheets[0]!.rows;
    const cellsOf = (heading: string): string[] =>
      rows.slice(0, VISITED).map((row) => row[head!.indexOf(heading)]!);
    const lines = cellsOf('Kode keluarga').map((code) => `${code},3,${months.slice(0, 7)}-15`);
    const sheet = `household,outcome,day\n${lines.join('\n')}\n`;
    return {
      refs: cellsOf('Baris daftar'),
      form(digest) {
        const form = new FormData();
        if (digest !== undefined) form.append('digest', digest);
        form.append('file', new Blob([sheet]), 'kunjungan.csv');
        return form;
      },
    };
  }

  /** Takes note that visits are kept, or that nobody knows whether they are. */
  settle(refs: readonly string[], isSure: boolean): void {
    for (const ref of refs) this.told.set(ref, isSure);
  }

  /** Throws an Error where a visit was lost that was acknowledged, or is there twice; and a Cut. */
  async check(door: Door, book: string): Promise<void> {
    for (const [ref, isSure] of this.told) {
      const { visits } = await door.read<HouseholdView>(`${book}households/${encodeURIComponent(ref)}`);
      if (visits.length > 1 || (isSure && visits.length === 0))
        throw new Error(`${ref}: a visit was lost or doubled (${visits.length})`);
    }
  }
}

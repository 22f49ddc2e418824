import { type Comparer } from '../evidence/comparison.js';

/** The payees whose entries all have one name and one area, and none of whose numbers anybody else on the list has. */
export class SolePayees {
  /** 1 by payee. */
  private readonly isSole: Uint8Array;

  constructor(private readonly comparer: Comparer) {
    this.isSole = new Uint8Array(comparer.roster.table.vocabulary.nationalIds.size + 1);
    this.findAgreeing();
  }

  /** Whether it is such a payee; nobody off the list is. */
  has(payee: number): boolean {
    return this.isSole[payee] === 1;
  }

  private findAgreeing(): void {
    const { roster, shared } = this.comparer;
    const { rows, entriesOf } = roster;
    const { nik } = roster.table;
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const payee = nik[row]!;
      const first = entriesOf.first(payee);
      if (first === entry) this.isSole[payee] = shared.hasNumberOfAnother(payee) ? 0 : 1;
      else if (!this.areAlike(row, rows[first]!)) this.isSole[payee] = 0;
    }
  }

  private areAlike(row: number, other: number): boolean {
    const { areas, names, roster } = this.comparer;
    const { name, kelurahan, kecamatan } = roster.table;
    // Most entries repeat the words of the first one.
    if (
      name[row] === name[other] &&
      kelurahan[row] === kelurahan[other] &&
      kecamatan[row] === kecamatan[other]
    )
      return true;
    return (
      names.keyOf(name[row]!) === names.keyOf(name[other]!) &&
      areas.kelurahanKey(kelurahan[row]!) === areas.kelurahanKey(kelurahan[other]!) &&
      areas.kecamatanKey(kecamatan[row]!) === areas.kecamatanKey(kecamatan[other]!)
    );
  }
}

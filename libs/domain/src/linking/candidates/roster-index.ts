import { rangeBeginningWith } from '../../columns/sorted-texts.js';
import { NumberHolders } from '../../roster/number-holders.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { type AreaKeys } from '../evidence/area-keys.js';
import { NearNationalIds } from './near-national-ids.js';
import { type SharedNumbers } from '../evidence/shared-numbers.js';

/** Finds the roster's entries by what a statement may share with them. Candidates come from here only, never from comparing all with all (rules, 3.5). */
export class RosterIndex {
  private near: NearNationalIds | undefined = undefined;
  /** 1 for each payee of whom an entry has a family card that names a family. */
  private readonly withCard: Uint8Array;
  /** 1 for each kelurahan and kecamatan (vocabulary ids) of an entry. */
  private readonly kelurahan: Uint8Array;
  private readonly kecamatan: Uint8Array;
  private sortedPayees: string[] | undefined = undefined;
  private cardless: Map<number, Set<number>> | undefined = undefined;

  constructor(
    private readonly roster: StandingRoster,
    shared: SharedNumbers,
    readonly holders = new NumberHolders(roster.table, roster.rows),
  ) {
    const words = roster.table.vocabulary;
    this.withCard = new Uint8Array(words.nationalIds.size + 1);
    this.kelurahan = new Uint8Array(words.kelurahan.size + 1);
    this.kecamatan = new Uint8Array(words.kecamatan.size + 1);
    this.addEntries(shared);
  }

  /** The NIKs of all payees; made when first asked for. */
  get nearIds(): NearNationalIds {
    return (this.near ??= this.nearPayees());
  }

  /** Looks up NIKs nearby among these, which were found elsewhere: those of all payees, and perhaps others. */
  lookIn(near: NearNationalIds): void {
    near.lookIn(this.roster.table.vocabulary.nationalIds);
    this.near = near;
  }

  private nearPayees(): NearNationalIds {
    const { table, entriesOf } = this.roster;
    const { nationalIds } = table.vocabulary;
    const near = new NearNationalIds(nationalIds);
    for (let payee = 1; payee <= nationalIds.size; payee++)
      if (entriesOf.first(payee) !== -1) near.add(payee);
    near.settle();
    return near;
  }

  private addEntries(shared: SharedNumbers): void {
    const { table, rows } = this.roster;
    const { nik, kk, kelurahan, kecamatan } = table;
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const card = kk[row]!;
      if (card !== 0 && !shared.isSharedFamilyCard(card)) this.withCard[nik[row]!] = 1;
      this.kelurahan[kelurahan[row]!] = 1;
      this.kecamatan[kecamatan[row]!] = 1;
    }
  }

  /** Frees the memory of most of it at once: nobody asks any more. */
  release(): void {
    this.holders.release();
  }

  /** Payees none of whose entries has a family card that names a family, by kelurahan (match key); collected when first asked for. */
  withoutFamilyCard(areas: AreaKeys): ReadonlyMap<number, ReadonlySet<number>> {
    return (this.cardless ??= this.collectCardless(areas));
  }

  private collectCardless(areas: AreaKeys): Map<number, Set<number>> {
    const { entriesOf, rows, table } = this.roster;
    const cardless = new Map<number, Set<number>>();
    for (let payee = 1; payee < this.withCard.length; payee++) {
      if (this.withCard[payee] === 1) continue;
      for (let entry = entriesOf.first(payee); entry !== -1; entry = entriesOf.next[entry]!) {
        const kelurahan = areas.kelurahanKey(table.kelurahan[rows[entry]!]!);
        if (kelurahan === 0) continue;
        const there = cardless.get(kelurahan);
        if (there) there.add(payee);
        else cardless.set(kelurahan, new Set([payee]));
      }
    }
    return cardless;
  }

  /** Payees whose NIK begins with these digits. */
  payeesByPrefix(prefix: string): number[] {
    const ids = this.roster.table.vocabulary.nationalIds;
    this.sortedPayees ??= this.payees()
      .map((payee) => ids.digits(payee))
      .sort();
    const sorted = this.sortedPayees;
    const { start, end } = rangeBeginningWith(sorted, prefix);
    return sorted.slice(start, end).map((digits) => ids.findDigits(digits));
  }

  /** The kelurahan and the kecamatan of the list, as match keys. */
  listedAreas(areas: AreaKeys): { readonly kelurahan: Set<string>; readonly kecamatan: Set<string> } {
    const keysOf = (isListed: Uint8Array, keyOf: (id: number) => number): Set<string> => {
      const listed = [...isListed.keys()].filter((id) => isListed[id] === 1);
      return new Set(listed.map((id) => areas.text(keyOf(id))));
    };
    return {
      kelurahan: keysOf(this.kelurahan, (id) => areas.kelurahanKey(id)),
      kecamatan: keysOf(this.kecamatan, (id) => areas.kecamatanKey(id)),
    };
  }

  private payees(): number[] {
    const { table, rows } = this.roster;
    return [...new Set(Array.from(rows, (row) => table.nik[row]!))];
  }
}

import { columnBeside } from '../columns/growable.js';
import { type Months } from '../values/months.js';
import { type RosterTable } from './roster-table.js';

/**
 * The standing entries as rows of the table, in order: amendment rows (from `firstAmendment` on) withdraw, replace at the old place, or add at the end
 * (docs/rules.md, 2).
 */
export function applyAmendments(table: RosterTable, firstAmendment: number, cycle: Months): Int32Array {
  const rows = columnBeside(table.nik, Int32Array, table.length);
  for (let row = 0; row < firstAmendment; row++) rows[row] = row;
  if (firstAmendment === table.length) return rows;
  const placesOf = placesOfAmended(table, firstAmendment);
  let count = firstAmendment;
  for (let amendment = firstAmendment; amendment < table.length; amendment++) {
    const all = placesOf.get(table.nik[amendment]!)!;
    const places = all.filter(
      (place) => rows[place] !== -1 && concerns(table, amendment, rows[place]!, cycle),
    );
    if (table.withdraws[amendment]) for (const place of places) rows[place] = -1;
    else if (places.length > 0) rows[places[0]!] = amendment;
    else {
      all.push(count);
      rows[count++] = amendment;
    }
  }
  return withoutHoles(rows, count);
}

/** Where the payees stand of whom amendments speak, who are few: by payee, in order. */
function placesOfAmended(
  { nik, length, vocabulary }: RosterTable,
  firstAmendment: number,
): Map<number, number[]> {
  const places = new Map<number, number[]>();
  const isAmended = new Uint8Array(vocabulary.nationalIds.size + 1);
  for (let amendment = firstAmendment; amendment < length; amendment++) {
    isAmended[nik[amendment]!] = 1;
    places.set(nik[amendment]!, []);
  }
  for (let row = 0; row < firstAmendment; row++)
    if (isAmended[nik[row]!] === 1) places.get(nik[row]!)!.push(row);
  return places;
}

/** The first `count` rows without those of which -1 is left. */
function withoutHoles(rows: Int32Array, count: number): Int32Array {
  let kept = 0;
  for (let place = 0; place < count; place++) if (rows[place] !== -1) rows[kept++] = rows[place]!;
  return rows.subarray(0, kept);
}

function concerns(table: RosterTable, amendment: number, row: number, cycle: Months): boolean {
  return (
    table.programme[amendment] === table.programme[row] &&
    (table.firstMonth[amendment]! || cycle.first) <= (table.lastMonth[row]! || cycle.last) &&
    (table.firstMonth[row]! || cycle.first) <= (table.lastMonth[amendment]! || cycle.last)
  );
}

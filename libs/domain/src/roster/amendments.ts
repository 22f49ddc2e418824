import { chainOf } from '../columns/chain.js';
import { release } from '../columns/growable.js';
import { type Months } from '../values/months.js';
import { type RosterTable } from './roster-table.js';

/**
 * The standing entries as rows of the table, in order: amendment rows (from `firstAmendment` on) withdraw, replace at the old place, or add at the end
 * (docs/rules.md, 2).
 */
export function applyAmendments(table: RosterTable, firstAmendment: number, cycle: Months): Int32Array {
  const rows = new Int32Array(table.length);
  for (let row = 0; row < firstAmendment; row++) rows[row] = row;
  if (firstAmendment === table.length) return rows;
  const listed = chainOf(table.vocabulary.nationalIds.size, table.nik, firstAmendment);
  const added = new Map<number, number[]>();
  let count = firstAmendment;
  for (let amendment = firstAmendment; amendment < table.length; amendment++) {
    const payee = table.nik[amendment]!;
    const places = [...listed.members(payee), ...(added.get(payee) ?? [])].filter(
      (place) => rows[place] !== -1 && concerns(table, amendment, rows[place]!, cycle),
    );
    if (table.withdraws[amendment]) for (const place of places) rows[place] = -1;
    else if (places.length > 0) rows[places[0]!] = amendment;
    else {
      added.set(payee, [...(added.get(payee) ?? []), count]);
      rows[count++] = amendment;
    }
  }
  listed.release();
  return withoutHoles(rows, count);
}

/** The first `count` rows without those of which -1 is left; what they stood in is gone. */
function withoutHoles(rows: Int32Array<ArrayBuffer>, count: number): Int32Array {
  let kept = 0;
  for (let place = 0; place < count; place++) if (rows[place] !== -1) rows[kept++] = rows[place]!;
  const standing = rows.slice(0, kept);
  release(rows);
  return standing;
}

function concerns(table: RosterTable, amendment: number, row: number, cycle: Months): boolean {
  return (
    table.programme[amendment] === table.programme[row] &&
    (table.firstMonth[amendment]! || cycle.first) <= (table.lastMonth[row]! || cycle.last) &&
    (table.firstMonth[row]! || cycle.first) <= (table.lastMonth[amendment]! || cycle.last)
  );
}

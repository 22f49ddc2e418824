/**
 * Edits between two texts by the definition, without a table: substitution, insertion, deletion, swap of neighbours
 * (optimal string alignment). Gives `most + 1` for anything beyond `most` (docs/rules.md, 4).
 */
export function edits(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (most === 0) return 1;
  if (one !== '' && one[0] === other[0]) return edits(one.slice(1), other.slice(1), most);
  const ways = [
    edits(one.slice(1), other.slice(1), most - 1),
    edits(one.slice(1), other, most - 1),
    edits(one, other.slice(1), most - 1),
  ];
  const isSwap = one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0];
  if (isSwap) ways.push(edits(one.slice(2), other.slice(2), most - 1));
  return 1 + Math.min(...ways);
}

/** Characters of a sheet name (Excel's limit). */
const MOST_CHARACTERS = 31;

/** A name that a sheet can have: without the signs that a reference needs, not empty, and unlike every one of `taken` (in small letters), to which it is added. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const clean =
    wanted
      .replace(/[^ -\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|[:\\/?*[\]]/gu, ' ')
      .replace(/^[\s']+|[\s']+$/g, '') || 'Sheet';
  for (let count = 1; ; count++) {
    const name = withinLimit(clean, count === 1 ? '' : ` (${count})`);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function withinLimit(name: string, ending: string): string {
  const start = name.slice(0, MOST_CHARACTERS - ending.length).replace(/[\ud800-\udbff]$|[\s']+$/, '');
  return start + ending;
}

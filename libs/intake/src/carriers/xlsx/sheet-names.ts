import { shownText } from '../../values/masked-text.js';

/** Signs that part the pieces of a ref, and refs in a list. */
const PARTING = /[;#!]/g;

/** What sheets are called in refs and messages: their names without long numbers, unseen signs and what parts a ref; made different where they became equal. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const shown = shownText(name).replace(PARTING, '_') || `Sheet${at + 1}`;
    let unique = shown;
    for (let number = 2; taken.has(unique); number++) unique = `${shown} (${number})`;
    taken.add(unique);
    return unique;
  });
}

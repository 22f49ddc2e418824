const MOST_CHARACTERS = 200;

/** The name of a file whose own says nothing. */
const NAMELESS = 'berkas';

/** A name without folders, control characters and signs that turn the direction of writing. */
export function safeName(given: string): string {
  const last = given.normalize('NFC').replace(/\p{C}/gu, '').split(/[\\/]/).at(-1)!.trim();
  if (/^\.*$/.test(last)) return NAMELESS;
  const characters = [...last];
  if (characters.length <= MOST_CHARACTERS) return last;
  const [ending = ''] = /\.\w{1,8}$/.exec(last) ?? [];
  return characters.slice(0, MOST_CHARACTERS - ending.length).join('') + ending;
}

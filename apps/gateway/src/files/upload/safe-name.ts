import { maskedName } from '#intake';

/** In UTF-16 units, as messages count. */
const LONGEST = 200;

/** The name of a file whose own says nothing. */
const NAMELESS = 'berkas';

/**
 * A name without folders, control characters and signs that turn the direction of writing. A NIK in it is masked here, before it comes into messages, logs and answers: nobody
 * needs the original.
 */
export function safeName(given: string): string {
  const bare = given.replace(/\p{C}/gu, '').normalize('NFC').split(/[\\/]/).at(-1)!;
  const last = maskedName(bare).trim();
  if (/^\.*$/.test(last)) return NAMELESS;
  if (last.length <= LONGEST) return last;
  const [ending = ''] = /\.\w{1,8}$/.exec(last) ?? [];
  // A character outside the basic plane is not cut in two.
  const start = last.slice(0, LONGEST - ending.length).replace(/[\ud800-\udbff]$/, '');
  return (start + ending).trim();
}

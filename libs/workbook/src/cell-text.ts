/** What every part of a workbook begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that a cell can hold (Excel's limit). */
const MOST_CHARACTERS = 32_767;

/** What is written as it stands: printable ASCII without `&`, `<`, `>` and `_`, and without spaces around it. */
const PLAIN = /^[!-%'-;=?-^`-~](?:[ -%'-;=?-^`-~]*[!-%'-;=?-^`-~])?$/;

/** Everything XML 1.0 has no place for, lone surrogates too. */
const FORBIDDEN = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Excel reads `_x0041_` as `A`: where that stands in a text, its first underscore is written as such a code itself. */
const LOOKS_LIKE_CODE = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * The element `<t>` of a text, or nothing where no character is left. Line breaks become line feeds, characters that XML 1.0 cannot hold (control characters, lone
 * surrogates) are left out, and what is longer than a cell can hold is cut.
 */
export function textElement(text: string): string {
  if (text.length <= MOST_CHARACTERS && PLAIN.test(text)) return `<t>${text}</t>`;
  const clean = cut(text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, ''));
  if (clean === '') return '';
  const content = escapeXml(clean.replace(LOOKS_LIKE_CODE, '_x005F_'));
  return clean === clean.trim() ? `<t>${content}</t>` : `<t xml:space="preserve">${content}</t>`;
}

/** A text as the content of an element or of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Where the cut tears a surrogate pair, the half that is left goes too. */
function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '');
}

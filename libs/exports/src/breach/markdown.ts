/** What only people know, marked so that nobody overlooks it. */
export function blank(what: string): string {
  return `**[ISI: ${what}]**`;
}

export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A table; texts are those of people and files, and stay what they are. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  return [line(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}

/** A text in which no sign means anything. */
function plain(text: string): string {
  return text.replace(/[\\|`*_[\]<>]/g, (sign) => `\\${sign}`).replace(/[\r\n]+/g, ' ');
}

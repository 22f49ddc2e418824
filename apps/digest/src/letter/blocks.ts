/** A piece of a letter, written as text and as HTML. */
export type Block =
  | { readonly block: 'HEADING' | 'PARAGRAPH'; readonly text: string }
  | { readonly block: 'LINK'; readonly text: string; readonly address: string }
  | { readonly block: 'TABLE'; readonly head: readonly string[]; readonly rows: readonly TableRow[] };

/** A row of a table, and what it says where there are no tables. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly sentence: string;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Blocks as plain text. */
export function textOf(blocks: readonly Block[]): string {
  return `${blocks.map(plain).join('\n\n')}\n`;
}

/** Blocks as an HTML document that refers to nothing. */
export function htmlOf(title: string, blocks: readonly Block[]): string {
  const head = `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`;
  return `<!doctype html>\n<html lang="id">${head}<body>\n${blocks.map(marked).join('\n')}\n</body></html>\n`;
}

function plain(block: Block): string {
  switch (block.block) {
    case 'HEADING':
      return `${block.text}\n${'='.repeat(block.text.length)}`;
    case 'PARAGRAPH':
      return block.text;
    case 'LINK':
      return `${block.text}: ${block.address}`;
    case 'TABLE':
      return block.rows.map(({ sentence }) => `- ${sentence}`).join('\n');
  }
}

function marked(block: Block): string {
  switch (block.block) {
    case 'HEADING':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'PARAGRAPH':
      return `<p>${escaped(block.text)}</p>`;
    case 'LINK':
      return `<p><a href="${escaped(block.address)}">${escaped(block.text)}</a></p>`;
    case 'TABLE': {
      const rows = block.rows.map(({ cells }) => rowOf('td', cells));
      return `<table cellpadding="4">\n${[rowOf('th', block.head), ...rows].join('\n')}\n</table>`;
    }
  }
}

/** Names stand on the left, numbers on the right. */
function rowOf(tag: 'th' | 'td', cells: readonly string[]): string {
  const marks = cells.map(
    (cell, at) => `<${tag} align="${at === 0 ? 'left' : 'right'}">${escaped(cell)}</${tag}>`,
  );
  return `<tr>${marks.join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPED[sign]!);
}

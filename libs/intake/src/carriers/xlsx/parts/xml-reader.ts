import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { damaged, RefusedWorkbook } from './refused-workbook.js';

/** Elements inside each other; a workbook has about ten. */
const DEEPEST = 64;

/** Characters of one tag or one text: a cell of the largest size with every character written as a reference. */
const LONGEST_TOKEN = 1 << 19;

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part, in its order; names come without prefix. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads the XML of a part piece by piece and tells its elements. A document type (entities), endless tags or texts, deep nesting and everything that is not well-formed are
 * faults: RefusedWorkbook, or the parser's own.
 */
export class XmlReader {
  private readonly parser = new SaxesParser({ position: false, xmlns: false });
  private decoder: TextDecoder | undefined;
  private depth = 0;
  /** Characters since the last tag or text ended. */
  private pending = 0;

  constructor(listener: XmlListener) {
    const { parser } = this;
    parser.on('doctype', refuse);
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^(?:utf-?(?:8|16)|us-ascii)$/i.test(encoding)) refuse();
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.pending = 0;
      if (++this.depth > DEEPEST) refuse();
      listener.open(localName(name), attributes);
    });
    parser.on('closetag', ({ name }) => {
      this.pending = 0;
      this.depth--;
      listener.close(localName(name));
    });
    const text = (characters: string) => {
      this.pending = 0;
      listener.text(characters);
    };
    parser.on('text', text);
    parser.on('cdata', text);
  }

  write(chunk: Uint8Array): void {
    this.decoder ??= decoderFor(chunk);
    this.parse(this.decoder.decode(chunk, { stream: true }));
  }

  end(): void {
    this.parse(this.decoder?.decode() ?? '');
    this.parser.close();
  }

  private parse(text: string): void {
    this.pending += text.length;
    this.parser.write(text);
    if (this.pending > LONGEST_TOKEN) throw new RefusedWorkbook('CELL_TOO_LARGE', { limit: LONGEST_TOKEN });
  }
}

/** Reads a whole part. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const reader = new XmlReader(listener);
  for await (const chunk of chunks) reader.write(chunk);
  reader.end();
}

function refuse(): never {
  throw damaged();
}

function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

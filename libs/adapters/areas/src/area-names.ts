import { normaliseArea } from '#domain';

/** More than the list has lines, so that most names are alone in their slot. */
const SLOTS = 1 << 17;

const COMMA = 44;
const LINE_BREAK = 10;

/** What a byte of a name is in a match key: capital letters and digits; 0 where nothing is left of it, 255 where it is no ASCII. */
const IN_KEY = new Uint8Array(256).fill(255, 128);
for (const sign of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
  IN_KEY[sign.charCodeAt(0)] = sign.charCodeAt(0);
  IN_KEY[sign.toLowerCase().charCodeAt(0)] = sign.charCodeAt(0);
}

/** Beginnings of names from which a match key may take a word away (KELURAHAN, KECAMATAN, DESA). */
const KINDS = ['KEL', 'KEC', 'DES'].map((letters) => Uint8Array.from(Buffer.from(letters)));

/**
 * The areas of a list (lines of `code,parent,name`) by the match keys of their names. There are 84,000 names, of which a month asks for a few, and whoever asks waits: the bytes are only
 * hashed, and a text is made of a line that may have been asked for.
 */
export class AreaNames {
  /** Where the lines of each slot begin: the first of it, and behind a line the next one of its slot. 0 is the header, which nobody asks for. */
  private readonly first = new Int32Array(SLOTS);
  private readonly starts: Int32Array;
  private readonly next: Int32Array;
  /** The codes of the regions that have an area of a name, one behind the other, by match key. */
  private readonly known = new Map<string, string>();

  constructor(private readonly bytes: Buffer) {
    // No line is shorter than its code.
    this.starts = new Int32Array(Math.ceil(bytes.length / 'NN.NN.NN'.length));
    this.next = new Int32Array(this.starts.length);
    this.hashLines();
  }

  /** The codes of the regions that have an area of this name (match key), one behind the other; undefined where there is none. */
  regionsOf(key: string): string | undefined {
    let regions = this.known.get(key);
    if (regions === undefined && (regions = this.find(key)) !== '') this.known.set(key, regions);
    return regions === '' ? undefined : regions;
  }

  private find(key: string): string {
    const regions = new Set<string>();
    for (let line = this.first[slotOf(hashOf(key))]!; line !== 0; line = this.next[line]!) {
      const text = this.bytes.toString('utf8', this.starts[line], this.endOf(this.starts[line]!));
      const name = text.slice(text.indexOf(',', text.indexOf(',') + 1) + 1);
      if (normaliseArea(name) === key) regions.add(text.slice(0, 'NN.NN'.length));
    }
    return [...regions].join('');
  }

  private hashLines(): void {
    const { bytes, starts, next, first } = this;
    for (let line = 1, start = this.endOf(0); start < bytes.length; line++) {
      let at = start;
      for (let commas = 0; commas < 2; at++) if (bytes[at] === COMMA) commas++;
      const name = at;
      let hash = 0;
      let isPlain = true;
      for (; at < bytes.length && bytes[at] !== LINE_BREAK; at++) {
        const sign = IN_KEY[bytes[at]!]!;
        if (sign === 255) isPlain = false;
        else if (sign !== 0) hash = mixed(hash, sign);
      }
      const slot = isPlain && !this.mayBeginWithKind(name) ? slotOf(hash) : this.slotOfName(name, at);
      starts[line] = start;
      next[line] = first[slot]!;
      first[slot] = line;
      start = at + 1;
    }
  }

  /** The slot of a name of which more than signs may be left out. */
  private slotOfName(start: number, end: number): number {
    return slotOf(hashOf(normaliseArea(this.bytes.toString('utf8', start, end))));
  }

  private mayBeginWithKind(name: number): boolean {
    const first = IN_KEY[this.bytes[name]!]!;
    if (first === 0) return true;
    return KINDS.some(
      (kind) =>
        kind[0] === first &&
        kind[1] === IN_KEY[this.bytes[name + 1]!] &&
        kind[2] === IN_KEY[this.bytes[name + 2]!],
    );
  }

  /** Where the line that begins there ends, its break included. */
  private endOf(start: number): number {
    const end = this.bytes.indexOf(LINE_BREAK, start);
    return end === -1 ? this.bytes.length : end + 1;
  }
}

/** The hash of a match key, as that of the name's bytes. */
function hashOf(key: string): number {
  let hash = 0;
  for (let position = 0; position < key.length; position++) hash = mixed(hash, key.charCodeAt(position));
  return hash;
}

function mixed(hash: number, sign: number): number {
  return Math.imul(hash ^ sign, 0x9e3779b1);
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

import { normaliseArea } from '#domain';

/** Some names share each slot. */
const SLOTS = 1 << 15;

/** A line of a list: `code,parent,name`. The code begins with that of its region. */
const LINE = /^(\d\d\.\d\d)[^,]*,[^,]*,(.*)$/gm;
const REGION_LENGTH = 'NN.NN'.length;

/**
 * The areas of a list by the match keys of their names. There are 84,000 names, of which a month asks for a few, and whoever asks waits: the table is made when the product is built
 * (`npm run build`), and a text is made of the few names that stand in the slot of one.
 */
export class AreaNames {
  /** The codes of the regions that have an area of a name, one behind the other, by match key. */
  private readonly known = new Map<string, string>();

  private constructor(
    /** Where the names of each slot end in `names`. */
    private readonly ends: Int32Array,
    /** By slot, a line each: the code of a region, and the match key of an area that it has. */
    private readonly names: Uint8Array,
  ) {}

  /** Makes the table of a list. */
  static of(list: string): AreaNames {
    const slots = Array.from({ length: SLOTS }, () => '');
    for (const [, region, name] of list.matchAll(LINE)) {
      const key = normaliseArea(name!);
      slots[slotOf(key)]! += `${region}${key}\n`;
    }
    let end = 0;
    const ends = Int32Array.from(slots, (names) => (end += names.length));
    return new AreaNames(ends, Buffer.from(slots.join(''), 'latin1'));
  }

  /** The table that `bytes` gave. */
  static from(bytes: Buffer): AreaNames {
    const { buffer, byteOffset } = bytes;
    const names = SLOTS * Int32Array.BYTES_PER_ELEMENT;
    return new AreaNames(new Int32Array(buffer.slice(byteOffset, byteOffset + names)), bytes.subarray(names));
  }

  bytes(): Buffer {
    return Buffer.concat([new Uint8Array(this.ends.buffer), this.names]);
  }

  /** The codes of the regions that have an area of this name (match key), one behind the other; undefined where there is none. */
  regionsOf(key: string): string | undefined {
    let regions = this.known.get(key);
    if (regions === undefined && (regions = this.find(key)) !== '') this.known.set(key, regions);
    return regions === '' ? undefined : regions;
  }

  private find(key: string): string {
    const slot = slotOf(key);
    const names = this.names.subarray(this.ends[slot - 1] ?? 0, this.ends[slot]);
    const regions = new Set<string>();
    for (const name of Buffer.from(names).toString('latin1').split('\n'))
      if (name.slice(REGION_LENGTH) === key) regions.add(name.slice(0, REGION_LENGTH));
    return [...regions].join('');
  }
}

function slotOf(key: string): number {
  let hash = 0;
  for (let position = 0; position < key.length; position++)
    hash = Math.imul(hash ^ key.charCodeAt(position), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

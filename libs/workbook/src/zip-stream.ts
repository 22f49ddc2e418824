// Without the package's own threads, for which it loads more of Node.
import { Zip, ZipDeflate } from 'fflate/browser';

/** Bytes that are compressed at once. */
const BLOCK_BYTES = 1 << 16;
/** Characters that are gathered before they are encoded. */
const BLOCK_CHARACTERS = 1 << 15;
/** XML of cells repeats itself so much that level 6 takes half as long again and saves a tenth. */
const LEVEL = 3;
/** Entries, and archives, without the ZIP64 extension end here. */
const MOST_BYTES = 0xffff_ffff;

/**
 * A ZIP archive of texts, written one entry after another. The compression is JavaScript and the date is fixed: the same texts give the same bytes on every machine.
 */
export class ZipStream {
  private readonly zip: Zip;
  private readonly encoder = new TextEncoder();
  private readonly block = new Uint8Array(BLOCK_BYTES);
  private entry: ZipDeflate | undefined;
  private pending = '';
  private entryBytes = 0;
  private archiveBytes = 0;

  constructor(sink: (bytes: Uint8Array) => void) {
    this.zip = new Zip((fault, bytes) => {
      if (fault) throw fault;
      this.archiveBytes = checkSize(this.archiveBytes + bytes.length);
      sink(bytes);
    });
  }

  /** Begins an entry; the one before must be ended. */
  begin(path: string): void {
    this.entry = new ZipDeflate(path, { level: LEVEL });
    this.entry.mtime = firstZipDay();
    this.entryBytes = 0;
    this.zip.add(this.entry);
  }

  /** Adds a text to the current entry. A surrogate pair must not be torn over two calls. */
  write(text: string): void {
    this.pending += text;
    if (this.pending.length >= BLOCK_CHARACTERS) this.flush();
  }

  endEntry(): void {
    this.flush();
    this.entry!.push(new Uint8Array(0), true);
    this.entry = undefined;
  }

  /** A whole entry. */
  add(path: string, text: string): void {
    this.begin(path);
    this.write(text);
    this.endEntry();
  }

  /** Writes the directory of the archive. */
  end(): void {
    this.zip.end();
  }

  private flush(): void {
    let rest = this.pending;
    this.pending = '';
    while (rest !== '') {
      const { read, written } = this.encoder.encodeInto(rest, this.block);
      this.entryBytes = checkSize(this.entryBytes + written);
      this.entry!.push(this.block.subarray(0, written));
      rest = rest.slice(read);
    }
  }
}

/** 1 January 1980, the first day a ZIP archive knows. It is stored in local time, so it is made in local time; noon exists in every time zone. */
function firstZipDay(): Date {
  return new Date(1980, 0, 1, 12);
}

function checkSize(bytes: number): number {
  if (bytes > MOST_BYTES) throw new RangeError('A workbook cannot be larger than 4 GB.');
  return bytes;
}

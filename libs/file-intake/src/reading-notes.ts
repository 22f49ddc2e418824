import { isDeepStrictEqual } from 'node:util';
import {
  changeItem,
  type Clock,
  type Collections,
  type FileReading,
  type FileRole,
  readingsOf,
  type Stored,
  type WritableCollection,
} from '#application';

/** What is said of a file, and when in the order of its states. */
export type Said = Omit<FileReading, 'changedAt'> & Required<Pick<FileReading, 'ordinal'>>;

/** What a service says of the files that it reads. */
export class ReadingNotes {
  private readonly readings: WritableCollection<FileReading>;

  constructor(
    role: FileRole,
    private readonly parts: { readonly collections: Collections; readonly clock: Pick<Clock, 'now'> },
  ) {
    const readings = readingsOf(role);
    this.readings = parts.collections.writing(readings, readings.owner);
  }

  /** What was said of a file last. Faults: those of the collections. */
  get(id: string): Promise<Stored<FileReading> | undefined> {
    return this.readings.get(id);
  }

  /** Stores how far a file is. The same again changes nothing, nor does what an instance that was slow says of an earlier state. Faults: those of the collections. */
  async say(id: string, said: Said): Promise<void> {
    await changeItem(this.readings, id, (known) =>
      known && (isLater(known, said) || isSame(known, said))
        ? known
        : { ...said, changedAt: new Date(this.parts.clock.now()).toISOString() },
    );
  }
}

function isLater({ ordinal = 0 }: FileReading, said: Said): boolean {
  return ordinal > said.ordinal;
}

function isSame(known: FileReading, said: Said): boolean {
  return isDeepStrictEqual(known, JSON.parse(JSON.stringify({ ...said, changedAt: known.changedAt })));
}

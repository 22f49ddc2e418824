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

  /** Stores how far a file is, whatever was stored before; the same again changes nothing. Faults: those of the collections. */
  async say(id: string, said: Omit<FileReading, 'changedAt'>): Promise<void> {
    await changeItem(this.readings, id, (known) =>
      known && isSame(known, said)
        ? known
        : { ...said, changedAt: new Date(this.parts.clock.now()).toISOString() },
    );
  }
}

function isSame(known: FileReading, said: Omit<FileReading, 'changedAt'>): boolean {
  return isDeepStrictEqual(known, JSON.parse(JSON.stringify({ ...said, changedAt: known.changedAt })));
}

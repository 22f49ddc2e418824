import { type Collections, FILES, type FileRole, type Log, publishMessage } from '#application';
import { type FileReceivedV1 } from '#contracts';
import { type FileThread } from './file-thread.js';
import { type IntakeResult } from './intake-thread.js';
import { type ReadingNotes, type Said } from './reading-notes.js';

export interface IntakeParts {
  readonly log: Log;
  readonly collections: Collections;
  readonly thread: Pick<FileThread, 'read'>;
  readonly notes: ReadingNotes;
}

/** Reads the files of a service's roles, and says how far it is. */
export class Intake {
  private readonly files;

  constructor(
    private readonly roles: readonly FileRole[],
    private readonly parts: IntakeParts,
  ) {
    this.files = parts.collections.reading(FILES);
  }

  /** Takes in a file of a role of this service; others are passed over. Taken again it changes nothing. Faults: those of takeInFile, publish and the collections. */
  async take(received: FileReceivedV1): Promise<void> {
    if (!this.roles.includes(received.file.role)) return;
    const { log, notes } = this.parts;
    const { id } = received.file;
    const settled = await notes.get(id);
    if (settled && settled.item.status !== 'READING') return;
    await notes.say(id, begun(received));
    const { taken, message } = await this.read(received);
    const input = message === undefined ? {} : { input: await publishMessage(log, message) };
    await notes.say(id, { ...readingOf(received, taken), ...input });
  }

  private async read(received: FileReceivedV1): Promise<IntakeResult> {
    const { id } = received.file;
    const bytes = (await this.files.get(id))?.item.bytes ?? 0;
    let told: Promise<void> | undefined;
    const onProgress = (progress: { readonly bytes: number }): void => {
      // What is told while the last word is being stored, or cannot be stored, is left out: how far it is shows at the next.
      const said = { ...begun(received), progress: bytes === 0 ? 0 : Math.min(1, progress.bytes / bytes) };
      const end = (): void => (told = undefined);
      told ??= this.parts.notes.say(id, said).then(end, end);
    };
    const result = await this.parts.thread.read(received, { onProgress });
    await told;
    return result;
  }
}

/** The order of what is said of a file. */
const BEGUN = 0;
const READ = 1;

function begun({ cycle }: Pick<FileReceivedV1, 'cycle'>): Said {
  return { cycle, status: 'READING', rows: 0, accepted: 0, rejected: 0, progress: 0, ordinal: BEGUN };
}

/** What is said of a file that was read to its end. */
export function readingOf(received: FileReceivedV1, taken: IntakeResult['taken']): Said {
  const read = { ...begun(received), progress: 1, ordinal: READ };
  if (taken.taken === 'REFUSED') return { ...read, status: 'REFUSED', reason: taken.reason };
  const { accepted, rejected } = taken.closed;
  return { ...read, status: 'APPLIED', rows: accepted + rejected, accepted, rejected };
}

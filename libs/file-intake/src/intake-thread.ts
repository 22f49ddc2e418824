import { serveWork } from '#adapters/threads';
import { type StreamClosing, takeInFile, type TakenIn } from '#application';
import { type FileReceivedV1, type Message } from '#contracts';
import { type ContentContext, readContent } from './read-content.js';

/** A file that is to be read. */
export interface IntakeTask {
  readonly received: FileReceivedV1;
  readonly context: Omit<ContentContext, 'onProgress'>;
  /** Of a report that was streamed. */
  readonly stream?: StreamClosing;
  /** The moment, as a message says it: milliseconds since 1970. */
  readonly now: number;
}

/** How many bytes were read. */
export interface IntakeProgress {
  readonly bytes: number;
}

/** What became of it, and what is to be said of it once that is settled. */
export interface IntakeResult {
  readonly taken: TakenIn;
  readonly message?: Message;
}

serveWork(
  async ({ received, context, stream, now }: IntakeTask, { segments, tell }): Promise<IntakeResult> => {
    let said: Message | undefined;
    const onProgress = (bytes: number): void => tell({ bytes } satisfies IntakeProgress);
    const taken = await takeInFile(received, {
      segments,
      clock: { now: () => now },
      read: (content) => readContent(content, received, { ...context, onProgress }),
      publish: async (message) => void (said = message),
      ...(stream ? { stream } : {}),
    });
    return said === undefined ? { taken } : { taken, message: said };
  },
);

import { serveWork } from '#adapters/threads';
import { type Minutes, minutesPdf, type MinutesState } from '#exports';

/** Minutes of which a document is to be made. */
export interface MinutesTask {
  readonly minutes: Minutes;
  readonly state: MinutesState;
}

/** Makes the document. */
serveWork(({ minutes, state }: MinutesTask) => minutesPdf(minutes, state));

import { createHash } from 'node:crypto';
import { serveWork, type WorkPlace } from '#adapters/threads';
import { ANNEX_PIECE, type DataScope, type Head, type NamedSegment, putEach, within } from '#application';
import { listFindings } from '#domain';
import { annexPieces, type Minutes, minutesPdf } from '#exports';
import { standingOf } from '../books/standing-of.js';

/** Minutes of which papers are to be made. */
export interface MinutesTask {
  readonly scope: DataScope;
  /** The book whose numbers stand in them. */
  readonly head: Head;
  readonly minutes: Minutes;
  readonly isFinal: boolean;
  /** ISO 8601. */
  readonly at: string;
  /** Final minutes name the annexes that they are kept with. */
  readonly wanted: 'PAPER' | 'ANNEXES' | 'BOTH';
}

/** What was made; the annexes are put as pieces. */
export interface MadeMinutes {
  readonly document?: Uint8Array;
  readonly annexes?: { readonly pieces: readonly NamedSegment[]; readonly sha256: string };
}

/** Makes the papers. */
serveWork(async (task: MinutesTask, { segments }: WorkPlace<never>): Promise<MadeMinutes> => {
  const { minutes, isFinal, at, wanted } = task;
  if (wanted === 'PAPER') return { document: await minutesPdf(minutes, { isFinal, at }) };
  const annexes = await putAnnexes(task, segments);
  if (wanted === 'ANNEXES') return { annexes };
  return { annexes, document: await minutesPdf(minutes, { isFinal, at, annexes: annexes.sha256 }) };
});

async function putAnnexes(
  { scope, head, minutes, isFinal }: MinutesTask,
  segments: WorkPlace<never>['segments'],
): Promise<NonNullable<MadeMinutes['annexes']>> {
  const { book } = await standingOf(segments, scope, head);
  const hash = createHash('sha256');
  const pages = function* () {
    for (const bytes of annexPieces({ minutes, book, findings: listFindings(book), isFinal })) {
      hash.update(bytes);
      yield { bytes, rows: 0 };
    }
  };
  const pieces = await putEach(within(segments, scope), ANNEX_PIECE, pages());
  return { pieces, sha256: hash.digest('hex') };
}

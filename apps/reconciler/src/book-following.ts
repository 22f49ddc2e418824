import {
  type BookMessage,
  type LogRecord,
  messageOf,
  type Origin,
  originIn,
  type SequencedInput,
} from '#application';

/** An input that stands behind another one, with what it began with. */
export interface FollowingInput extends SequencedInput {
  readonly origin: Origin;
}

/** Every type of message that is an input of a book. */
export const BOOK_MESSAGES: readonly BookMessage['type'][] = [
  'report.closed.v1',
  'decision.made.v1',
  'decision.withdrawn.v1',
  'file.withdrawn.v1',
  'file.restored.v1',
  'settings.changed.v1',
  'cycle.purged.v1',
  'day.begun.v1',
];

/** The inputs of the same book among records: one revision can take them all. Records that nobody can read are left to their own turn. */
export function inputsOfBook(
  { region, cycle }: Pick<BookMessage, 'region' | 'cycle'>,
  records: readonly LogRecord[],
): FollowingInput[] {
  return records.flatMap((record) => {
    const message = inputOf(record);
    const isOfBook = message?.region === region && message.cycle === cycle;
    return isOfBook ? [{ offset: record.offset, message, origin: originIn(record) }] : [];
  });
}

/** Undefined where it is no input, or nobody can read it. */
export function inputOf(record: LogRecord): BookMessage | undefined {
  try {
    const message = messageOf(record);
    return isInput(message) ? message : undefined;
  } catch {
    // Told when it is that record's turn.
    return undefined;
  }
}

function isInput(message: { readonly type: string }): message is BookMessage {
  return (BOOK_MESSAGES as readonly string[]).includes(message.type);
}

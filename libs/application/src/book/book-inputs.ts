import { type Message, type ReportClosedV1, type SettingsChangedV1 } from '#contracts';

/** A message that is an input of a book. */
export type BookMessage = Exclude<Message, { type: 'file.received.v1' | 'report.streamed.v1' }>;

/** What is known of a book's inputs: a set, so that repeats and any order of files, decisions and ticks end in the same state. */
export interface BookInputs {
  /** Closed files by id. */
  readonly files: Readonly<Record<string, ReportClosedV1>>;
  /** Whether a file was withdrawn, by its id; also of files that are not closed yet. */
  readonly withdrawn: Readonly<Record<string, boolean>>;
  /** Ids of the withdrawals and restorations that were taken: one that comes again must not undo a later one. */
  readonly turns: readonly string[];
  /** Segments with decisions by the decision's id. */
  readonly decisions: Readonly<Record<string, string>>;
  /** Ids of decisions that were taken back, for good; also of those that are still to come. Absent where there are none. */
  readonly withdrawnDecisions?: readonly string[];
  readonly settings?: SettingsChangedV1['settings'];
  /** The day of assessment; it never goes back. */
  readonly asOf?: string;
}

export const NO_INPUTS: BookInputs = { files: {}, withdrawn: {}, turns: [], decisions: {} };

/** The inputs with one more. */
export function takeInput(inputs: BookInputs, message: BookMessage): BookInputs {
  switch (message.type) {
    case 'report.closed.v1':
      return isOutdated(message, inputs.files[message.file.id])
        ? inputs
        : { ...inputs, files: { ...inputs.files, [message.file.id]: message } };
    case 'file.withdrawn.v1':
      return turn(inputs, message.id, message.file, true);
    case 'file.restored.v1':
      return turn(inputs, message.id, message.file, false);
    case 'decision.made.v1':
      return { ...inputs, decisions: { ...inputs.decisions, [message.decision]: message.content } };
    case 'decision.withdrawn.v1':
      return { ...inputs, withdrawnDecisions: withOne(inputs.withdrawnDecisions ?? [], message.decision) };
    case 'settings.changed.v1':
      return { ...inputs, settings: message.settings };
    case 'cycle.purged.v1':
      return NO_INPUTS;
    case 'day.begun.v1':
      return inputs.asOf !== undefined && inputs.asOf >= message.asOf
        ? inputs
        : { ...inputs, asOf: message.asOf };
  }
}

/** The files that count, and those that are held for their totals: closed, not refused, not withdrawn, not replaced by one that is not withdrawn, and of the same bytes given with several mappings the last upload. */
export function standingFiles({ files, withdrawn }: BookInputs): ReportClosedV1[] {
  const kept = Object.values(files).filter(
    ({ file, held }) => withdrawn[file.id] !== true && held !== 'REFUSED',
  );
  const replaced = new Set(kept.map(({ replaces }) => replaces));
  const standing = kept.filter(({ file }) => !replaced.has(file.id));
  const last = new Map<string, ReportClosedV1>();
  for (const file of standing) {
    const other = last.get(bytesOf(file));
    if (other === undefined || isLater(file, other)) last.set(bytesOf(file), file);
  }
  return standing.filter((file) => file.receivedAt === undefined || last.get(bytesOf(file)) === file);
}

function bytesOf({ file: { role, sha256 } }: ReportClosedV1): string {
  return `${role} ${sha256}`;
}

/** Whether a file was uploaded after another one; ids decide where neither was. */
function isLater(one: ReportClosedV1, other: ReportClosedV1): boolean {
  const [at = '', otherAt = ''] = [one.receivedAt, other.receivedAt];
  return at === otherAt ? one.file.id > other.file.id : at > otherAt;
}

/** Whether more of a streamed report was known before. */
function isOutdated({ edition = 0 }: ReportClosedV1, known: ReportClosedV1 | undefined): boolean {
  return (known?.edition ?? 0) > edition;
}

/** The segments with the decisions that count, in an order that does not depend on how they came. */
export function standingDecisions({ decisions, withdrawnDecisions = [] }: BookInputs): string[] {
  const withdrawn = new Set(withdrawnDecisions);
  return Object.entries(decisions)
    .filter(([id]) => !withdrawn.has(id))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, content]) => content);
}

function withOne(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}

function turn(inputs: BookInputs, id: string, file: string, isWithdrawn: boolean): BookInputs {
  if (inputs.turns.includes(id)) return inputs;
  return {
    ...inputs,
    turns: [...inputs.turns, id],
    withdrawn: { ...inputs.withdrawn, [file]: isWithdrawn },
  };
}

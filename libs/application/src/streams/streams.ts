import { type InboundClosingV1, type InboundRowsV1 } from '#contracts';
import { isFault } from '../faults/fault.js';
import { type Clock } from '../ports/clock.js';
import { type Collections, type Stored, type WritableCollection } from '../ports/collections.js';
import { type Segments } from '../ports/segments.js';
import { arrivalScope } from './arrival-scope.js';
import { holdsSequence, sequencesIn, withSequence } from './sequence-ranges.js';
import {
  type Contradiction,
  type MonthsText,
  partHead,
  streamId,
  type StreamRecord,
  type StreamRole,
  streamsOf,
  UNSETTLED,
} from './stream-record.js';

/** Milliseconds without news after which a closed report that lacks rows is said to lack them. */
const STILLNESS = 2_000;

/** So many different months of a report are remembered: the first by their texts, so that the order of messages does not matter. */
const MOST_MONTHS = 12;

/** How many streams are looked up at once. */
const PAGE = 50;

type Row = InboundRowsV1['rows'][number];

/** Puts the reports together that a channel streams, from whatever partition and in whatever order their messages come. Every method may raise the faults of segments and collections. */
export class Streams {
  private readonly records: WritableCollection<StreamRecord>;
  private readonly segments: Segments;
  private readonly clock: Pick<Clock, 'now'>;

  constructor(
    private readonly role: StreamRole,
    ports: {
      readonly collections: Collections;
      readonly segments: Segments;
      readonly clock: Pick<Clock, 'now'>;
    },
  ) {
    const definition = streamsOf(role);
    this.records = ports.collections.writing(definition, definition.owner);
    this.segments = ports.segments;
    this.clock = ports.clock;
  }

  get(id: string): Promise<Stored<StreamRecord> | undefined> {
    return this.records.get(id);
  }

  /** Takes rows with the months that they state. The same again change nothing; other rows of the same sequence contradict them. */
  async takeRows(
    message: InboundRowsV1,
    sender: string,
    months: readonly MonthsText[],
  ): Promise<Stored<StreamRecord>> {
    const { sequence, rows } = message;
    const id = streamId({ role: this.role, sender, reportId: message.reportId });
    const isSame = await this.keepPart(id, message);
    return this.change(id, message, sender, (stream) => {
      const disagreed = disagreement(stream, message) ?? (isSame ? undefined : { about: 'ROWS', sequence });
      if (stream.contradiction ?? disagreed) return contradictedBy(stream, message, disagreed);
      if (holdsSequence(stream.parts, sequence)) return stream;
      const namedCycle = stream.namedCycle ?? message.cycle;
      return {
        ...stream,
        statementDate: message.statementDate,
        ...(namedCycle === undefined ? {} : { namedCycle }),
        parts: withSequence(stream.parts, sequence),
        rows: stream.rows + rows.length,
        months: firstMonths([...stream.months, ...months]),
      };
    });
  }

  /** Takes the closing of a report. Another one than before contradicts it. */
  takeClosing(message: InboundClosingV1, sender: string): Promise<Stored<StreamRecord>> {
    const { rowCount: rows, amountTotal: amount, final = true } = message;
    const id = streamId({ role: this.role, sender, reportId: message.reportId });
    return this.change(id, message, sender, (stream) => {
      const { closing, region, contradiction } = stream;
      const isOther =
        closing && (closing.rows !== rows || closing.amount !== amount || closing.final !== final);
      if (contradiction) return stream;
      if (region !== message.region) return { ...stream, contradiction: { about: 'REGION' } };
      if (isOther) return { ...stream, contradiction: { about: 'CLOSING' } };
      return closing ? stream : { ...stream, closing: { rows, amount, final } };
    });
  }

  /** Changes what was read; undefined when somebody else has changed it since. */
  async replace(
    { id, version }: Stored<StreamRecord>,
    stream: StreamRecord,
  ): Promise<Stored<StreamRecord> | undefined> {
    try {
      return await this.records.replace(id, version, stream);
    } catch (fault) {
      if (isFault(fault, 'ITEM_CHANGED')) return undefined;
      throw fault;
    }
  }

  /** Ids of the streams that are to be looked at by now. */
  async due(): Promise<readonly string[]> {
    const now = this.moment(0);
    const { items } = await this.records.page(UNSETTLED, '', { limit: PAGE });
    return items.filter(({ item }) => item.lookAt <= now).map(({ id }) => id);
  }

  /** The moment in so many milliseconds, ISO 8601. */
  moment(milliseconds: number): string {
    return new Date(this.clock.now() + milliseconds).toISOString();
  }

  /** The rows of a report in the order of their sequences, message by message. */
  async *rowsOf(id: string, { parts }: Pick<StreamRecord, 'parts'>): AsyncGenerator<readonly Row[]> {
    for (const sequence of sequencesIn(parts)) {
      const [part] = (await this.segments.readHead(partHead(id, sequence))).segments;
      yield JSON.parse(new TextDecoder().decode(await this.segments.get(part!.hash))) as Row[];
    }
  }

  /** Keeps the rows of a sequence; false when other rows of it are kept already. */
  private async keepPart(
    id: string,
    { region, statementDate, sequence, rows }: InboundRowsV1,
  ): Promise<boolean> {
    const scope = arrivalScope(region, statementDate);
    const hash = await this.segments.put(new TextEncoder().encode(JSON.stringify(rows)), scope);
    const name = partHead(id, sequence);
    for (;;) {
      const head = await this.segments.readHead(name);
      const [kept] = head.segments;
      if (kept) return kept.hash === hash;
      const segments = [{ kind: 'PART', hash, rows: rows.length }];
      const content = { watermark: 0, segments, totals: {} };
      try {
        await this.segments.moveHead(name, head, { move: 'REVISE', content });
        return true;
      } catch (fault) {
        // Another instance keeps rows of this sequence.
        if (!isFault(fault, 'HEAD_MOVED')) throw fault;
      }
    }
  }

  private async change(
    id: string,
    { region, reportId }: { readonly region: string; readonly reportId: string },
    sender: string,
    apply: (stream: StreamRecord) => StreamRecord,
  ): Promise<Stored<StreamRecord>> {
    for (;;) {
      const lookAt = this.moment(STILLNESS);
      const stored = await this.records.get(id);
      const begun: StreamRecord = {
        ...{ role: this.role, sender, reportId, region, beganAt: this.moment(0) },
        ...{ parts: [], rows: 0, months: [], lookAt },
      };
      const before = stored?.item ?? begun;
      const after = apply(before);
      if (stored && after === before) return stored;
      try {
        if (stored) return await this.records.replace(id, stored.version, { ...after, lookAt });
        return await this.records.insert(id, after);
      } catch (fault) {
        if (!isFault(fault, 'ITEM_CHANGED', 'ITEM_EXISTS')) throw fault;
      }
    }
  }
}

function disagreement(stream: StreamRecord, message: InboundRowsV1): Contradiction | undefined {
  const { region, cycle, statementDate, sequence } = message;
  const differs = (known: string | undefined, said: string | undefined): boolean =>
    known !== undefined && said !== undefined && known !== said;
  if (differs(stream.region, region)) return { about: 'REGION', sequence };
  if (differs(stream.namedCycle, cycle)) return { about: 'CYCLE', sequence };
  if (differs(stream.statementDate, statementDate)) return { about: 'DATE', sequence };
  return undefined;
}

/** A report that is contradicted, for good: of further rows only the day is of use, for it says among whose files people find the report. */
function contradictedBy(
  stream: StreamRecord,
  { statementDate }: InboundRowsV1,
  disagreed: Contradiction | undefined,
): StreamRecord {
  const contradiction = stream.contradiction ?? disagreed;
  if (stream.contradiction && stream.statementDate !== undefined) return stream;
  return { ...stream, statementDate: stream.statementDate ?? statementDate, contradiction };
}

/** Each once, in the order of their texts, as many as are remembered. */
function firstMonths(months: readonly MonthsText[]): MonthsText[] {
  const byText = new Map(months.map((one) => [`${one.text}\n${one.header}`, one]));
  return [...byText]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, MOST_MONTHS)
    .map(([, one]) => one);
}

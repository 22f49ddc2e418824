import { type Area, type AuditEntry, type OpenedRegion } from '#security';

/** Somebody did something. */
export interface Deed {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** User name. */
  readonly by: string;
  /** Network address. */
  readonly address: string;
}

/** Whole numbers that were shown of a household, or of a payment that waits for a decision. */
export interface SeenNumbers extends Deed {
  readonly cycle: string;
  readonly of: 'HOUSEHOLD' | 'PAYMENT';
  /** Its row in the list or report. */
  readonly ref: string;
  readonly area: Area;
  readonly purpose: string;
  readonly reason: string;
}

/** A table that left as a file. */
export interface ExportedTable extends Deed {
  /** Empty where the table is of none. */
  readonly cycle: string;
  /** `ledger.csv` */
  readonly table: string;
  /** Undefined where the trail does not say. */
  readonly rows: number | undefined;
}

/** What somebody read of a list, in one session after the other. */
export interface ReadList {
  readonly by: string;
  readonly cycle: string;
  /** `ledger` */
  readonly list: string;
  /** Parts of the region, where not all of it is open. */
  readonly opened: OpenedRegion;
  /** ISO 8601, UTC: when the first and the last rows were noted. */
  readonly first: string;
  readonly last: string;
  /** Rows that were shown for certain; twice as many were not. */
  readonly rows: number;
  readonly filters: readonly string[];
  readonly addresses: readonly string[];
}

/** What the trail says that was seen, in the order in which it was noted. */
export interface BreachFacts {
  readonly signIns: readonly Deed[];
  /** Who it was nobody knows (`by` is empty); where the account is known: its id. */
  readonly refusedSignIns: readonly (Deed & { readonly account: string })[];
  readonly numbers: readonly SeenNumbers[];
  readonly exported: readonly ExportedTable[];
  readonly read: readonly ReadList[];
  /** Warnings of harvesting. */
  readonly warnings: readonly Deed[];
}

type ReadingUntilNow = { -readonly [Key in keyof ReadList]: ReadList[Key] } & {
  /** The most rows of each session and hour. */
  readonly bySessionAndHour: Map<string, number>;
};

/** Gathers what was seen, entry by entry. */
export class BreachFactsCollector {
  private readonly signIns: Deed[] = [];
  private readonly refusedSignIns: (Deed & { readonly account: string })[] = [];
  private readonly numbers: SeenNumbers[] = [];
  private readonly exported: ExportedTable[] = [];
  private readonly warnings: Deed[] = [];
  private readonly readings = new Map<string, ReadingUntilNow>();

  take(entry: AuditEntry): void {
    const { at, by, address, what, to, details } = entry;
    const deed = { at, by, address };
    if (what === 'SIGNED_IN') this.signIns.push(deed);
    else if (what === 'SIGN_IN_REFUSED') this.refusedSignIns.push({ ...deed, account: to });
    else if (what === 'NUMBERS_UNMASKED') this.numbers.push(seenNumbers(deed, details));
    else if (what === 'HARVESTING_WARNED' || what === 'UNMASKING_STOPPED') this.warnings.push(deed);
    else if (what === 'LIST_READ') this.read(deed, details);
    else if (what.endsWith('_EXPORTED')) this.exported.push(exportedTable(deed, what, details));
  }

  facts(): BreachFacts {
    const read = Array.from(this.readings.values(), ({ bySessionAndHour, ...reading }) => ({
      ...reading,
      rows: [...bySessionAndHour.values()].reduce((sum, rows) => sum + rows, 0),
    }));
    const { signIns, refusedSignIns, numbers, exported, warnings } = this;
    return { signIns, refusedSignIns, numbers, exported, read, warnings };
  }

  private read({ at, by, address }: Deed, details: AuditEntry['details']): void {
    const { cycle = '', list = '', areas, rows = '0', filters = '', session = '', hour = '' } = details;
    const key = JSON.stringify([by, cycle, list, areas]);
    let reading = this.readings.get(key);
    if (reading === undefined) {
      const opened: OpenedRegion = areas === undefined ? 'WHOLE' : (JSON.parse(areas) as Area[]);
      const begun = { first: at, last: at, rows: 0, filters: [], addresses: [] };
      reading = { by, cycle, list, opened, ...begun, bySessionAndHour: new Map() };
      this.readings.set(key, reading);
    }
    reading.last = at;
    reading.filters = withAll(reading.filters, filters.split(';'));
    reading.addresses = withAll(reading.addresses, [address]);
    const most = reading.bySessionAndHour;
    const place = `${session} ${hour}`;
    most.set(place, Math.max(most.get(place) ?? 0, Number(rows)));
  }
}

function seenNumbers(deed: Deed, details: AuditEntry['details']): SeenNumbers {
  const { cycle = '', household, payment, kelurahan, kecamatan, purpose = '', reason = '' } = details;
  return {
    ...deed,
    cycle,
    of: household === undefined ? 'PAYMENT' : 'HOUSEHOLD',
    ref: household ?? payment ?? '',
    area: {
      ...(kelurahan === undefined ? {} : { kelurahan }),
      ...(kecamatan === undefined ? {} : { kecamatan }),
    },
    purpose,
    reason,
  };
}

function exportedTable(
  deed: Deed,
  what: string,
  { cycle = '', table, rows }: AuditEntry['details'],
): ExportedTable {
  return { ...deed, cycle, table: table ?? what, rows: rows === undefined ? undefined : Number(rows) };
}

function withAll(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...some, ...others])].filter((each) => each !== '').sort();
}

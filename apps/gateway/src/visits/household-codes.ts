import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ALERT_KEY, alertKeyOf, ALERT_KEYS, type AlertScope, householdName } from '#application';
import { BookReader } from '../books/book-reader.js';
import { type BookView } from '../books/book-shelf.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Households that are named before whoever waits for another answer has a turn. */
const AT_ONCE = 2_000;

/** Names households as the visit list does: their NIK stands in the name, and nobody can read it there. */
@Injectable()
export class HouseholdCodes {
  private readonly keys;
  /** The names of the households that discrepancies of a revision are about, by its view. */
  private readonly known = new WeakMap<BookView, Promise<readonly string[]>>();

  constructor(
    @Inject(PARTS) { collections }: GatewayParts,
    @Inject(BookReader) private readonly books: BookReader,
  ) {
    this.keys = collections.reading(ALERT_KEYS);
  }

  /** The name of a household; empty before the first alert of this installation. Faults: CYCLE_MISSING. */
  async of(cycle: string, nik: string): Promise<string> {
    const scope = await this.scopeOf(cycle);
    return scope === undefined ? '' : householdName(scope, nik);
  }

  /** The households that the discrepancies of a revision are about, by position; empty where one is about none. Faults: CYCLE_MISSING. */
  ofFindings(cycle: string, view: BookView): Promise<readonly string[]> {
    let codes = this.known.get(view);
    if (codes === undefined) {
      codes = this.namesOf(cycle, view);
      this.known.set(view, codes);
      codes.catch(() => this.known.delete(view));
    }
    return codes;
  }

  /** Where in the ledger some households stand, by their names: all of their entitlements. Faults: CYCLE_MISSING. */
  async inLedger(
    cycle: string,
    { ledger }: BookView,
    wanted: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, readonly number[]>> {
    const found = new Map<string, number[]>();
    const scope = await this.scopeOf(cycle);
    if (scope === undefined || wanted.size === 0) return found;
    await eachNamed(scope, ledger, (position, code) => {
      if (wanted.has(code)) found.set(code, [...(found.get(code) ?? []), position]);
    });
    return found;
  }

  private async namesOf(cycle: string, { findings }: BookView): Promise<readonly string[]> {
    const scope = await this.scopeOf(cycle);
    const codes = new Array<string>(findings.total).fill('');
    if (scope === undefined) return codes;
    await eachNamed(scope, findings, (position, code) => {
      codes[position] = code;
    });
    return codes;
  }

  private async scopeOf(cycle: string): Promise<AlertScope | undefined> {
    const stored = await this.keys.get(ALERT_KEY);
    if (stored === undefined) return undefined;
    return { region: await this.books.regionOf(cycle), cycle, key: alertKeyOf(stored.item) };
  }
}

/** Rows of which some have the NIK of a household. */
interface NikRows {
  readonly total: number;
  value(position: number, field: 'nik'): string | undefined;
}

/** Tells the name of the household of each row that has one; a household is named once. */
async function eachNamed(
  scope: AlertScope,
  rows: NikRows,
  tell: (position: number, code: string) => void,
): Promise<void> {
  const byNik = new Map<string, string>();
  for (let position = 0; position < rows.total; position++) {
    if (position % AT_ONCE === 0) await setImmediate();
    const nik = rows.value(position, 'nik');
    if (nik === undefined) continue;
    let code = byNik.get(nik);
    if (code === undefined) byNik.set(nik, (code = householdName(scope, nik)));
    tell(position, code);
  }
}

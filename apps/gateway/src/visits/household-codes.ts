import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type AlertScope, householdName } from '#application';
import { AlertScopes } from '../books/alert-scopes.js';
import { type BookView } from '../books/book-shelf.js';
import { KeptByView } from '../books/kept-by-view.js';

/** Households that are named before whoever waits for another answer has a turn. */
const AT_ONCE = 2_000;

/** Names households as the visit list does: their NIK stands in the name, and nobody can read it there. */
@Injectable()
export class HouseholdCodes {
  /** The names of the households that discrepancies are about. */
  private readonly known = new KeptByView<readonly string[]>();

  constructor(@Inject(AlertScopes) private readonly scopes: AlertScopes) {}

  /** The name of a household; empty before the first alert of this installation. Faults: CYCLE_MISSING. */
  async of(cycle: string, nik: string): Promise<string> {
    const scope = await this.scopes.of(cycle);
    return scope === undefined ? '' : householdName(scope, nik);
  }

  /** The households that the discrepancies of a revision are about, by position; empty where one is about none. Faults: CYCLE_MISSING. */
  ofFindings(cycle: string, view: BookView): Promise<readonly string[]> {
    return this.known.of(view, () => this.namesOf(cycle, view));
  }

  /** Where in the ledger some households stand, by their names: all of their entitlements. Faults: CYCLE_MISSING. */
  async inLedger(
    cycle: string,
    { ledger }: BookView,
    wanted: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, readonly number[]>> {
    const found = new Map<string, number[]>();
    const scope = await this.scopes.of(cycle);
    if (scope === undefined || wanted.size === 0) return found;
    await eachNamed(scope, ledger, (position, code) => {
      if (wanted.has(code)) found.set(code, [...(found.get(code) ?? []), position]);
    });
    return found;
  }

  private async namesOf(cycle: string, { findings }: BookView): Promise<readonly string[]> {
    const scope = await this.scopes.of(cycle);
    const codes = new Array<string>(findings.total).fill('');
    if (scope === undefined) return codes;
    await eachNamed(scope, findings, (position, code) => {
      codes[position] = code;
    });
    return codes;
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

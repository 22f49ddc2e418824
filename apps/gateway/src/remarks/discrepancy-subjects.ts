import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ALERT_KEY, alertKeyOf, ALERT_KEYS, type AlertScope, shownSubject } from '#application';
import { type FindingKind } from '#domain';
import { type BookView } from '../books/book-shelf.js';
import { BookReader } from '../books/book-reader.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Discrepancies that are named before whoever waits for another answer has a turn. */
const AT_ONCE = 2_000;

/** Names discrepancies as alerts do: what they are about stands in the name, and nobody can read it there. */
@Injectable()
export class DiscrepancySubjects {
  private readonly keys;
  /** All names of a revision, by its view: they are needed when somebody says something of some. */
  private readonly known = new WeakMap<BookView, Promise<ReadonlyMap<string, number>>>();

  constructor(
    @Inject(PARTS) { collections }: GatewayParts,
    @Inject(BookReader) private readonly books: BookReader,
  ) {
    this.keys = collections.reading(ALERT_KEYS);
  }

  /** The names of the discrepancies at some positions; undefined where a revision of before they had names stands. Faults: CYCLE_MISSING. */
  async at(
    cycle: string,
    view: BookView,
    positions: readonly number[],
  ): Promise<readonly (string | undefined)[]> {
    const scope = await this.scopeOf(cycle);
    return positions.map((position) => scope && nameOf(view, scope, position));
  }

  /** The positions of all discrepancies of a revision by their names, in their order; none where a revision of before they had names stands. Faults: CYCLE_MISSING. */
  all(cycle: string, view: BookView): Promise<ReadonlyMap<string, number>> {
    let names = this.known.get(view);
    if (names === undefined) this.known.set(view, (names = this.namesOf(cycle, view)));
    return names;
  }

  private async namesOf(cycle: string, view: BookView): Promise<ReadonlyMap<string, number>> {
    const scope = await this.scopeOf(cycle);
    const names = new Map<string, number>();
    if (scope === undefined || view.subjects.total !== view.findings.total) return names;
    for (let position = 0; position < view.subjects.total; position++) {
      names.set(nameOf(view, scope, position)!, position);
      if (position % AT_ONCE === 0) await setImmediate();
    }
    return names;
  }

  /** Undefined before the first alert of this installation. */
  private async scopeOf(cycle: string): Promise<AlertScope | undefined> {
    const stored = await this.keys.get(ALERT_KEY);
    if (stored === undefined) return undefined;
    return { region: await this.books.regionOf(cycle), cycle, key: alertKeyOf(stored.item) };
  }
}

function nameOf({ findings, subjects }: BookView, scope: AlertScope, position: number): string | undefined {
  if (subjects.total !== findings.total) return undefined;
  const kind = findings.value(position, 'kind') as FindingKind;
  return shownSubject(scope, kind, subjects.value(position, 'subject') ?? '');
}

import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type AlertScope, shownSubject } from '#application';
import { type FindingKind } from '#domain';
import { AlertScopes } from '../books/alert-scopes.js';
import { type BookView } from '../books/book-shelf.js';
import { KeptByView } from '../books/kept-by-view.js';

/** Discrepancies that are named before whoever waits for another answer has a turn. */
const AT_ONCE = 2_000;

/** Names discrepancies as alerts do: what they are about stands in the name, and nobody can read it there. */
@Injectable()
export class DiscrepancySubjects {
  /** All names: they are needed when somebody says something of some. */
  private readonly known = new KeptByView<ReadonlyMap<string, number>>();

  constructor(@Inject(AlertScopes) private readonly scopes: AlertScopes) {}

  /** The names of the discrepancies at some positions; undefined where a revision of before they had names stands. Faults: CYCLE_MISSING. */
  async at(
    cycle: string,
    view: BookView,
    positions: readonly number[],
  ): Promise<readonly (string | undefined)[]> {
    const scope = await this.scopes.of(cycle);
    return positions.map((position) => scope && nameOf(view, scope, position));
  }

  /** The positions of all discrepancies of a revision by their names, in their order; none where a revision of before they had names stands. Faults: CYCLE_MISSING. */
  all(cycle: string, view: BookView): Promise<ReadonlyMap<string, number>> {
    return this.known.of(view, () => this.namesOf(cycle, view));
  }

  private async namesOf(cycle: string, view: BookView): Promise<ReadonlyMap<string, number>> {
    const scope = await this.scopes.of(cycle);
    const names = new Map<string, number>();
    if (scope === undefined || view.subjects.total !== view.findings.total) return names;
    for (let position = 0; position < view.subjects.total; position++) {
      names.set(nameOf(view, scope, position)!, position);
      if (position % AT_ONCE === 0) await setImmediate();
    }
    return names;
  }
}

function nameOf({ findings, subjects }: BookView, scope: AlertScope, position: number): string | undefined {
  if (subjects.total !== findings.total) return undefined;
  const kind = findings.value(position, 'kind') as FindingKind;
  return shownSubject(scope, kind, subjects.value(position, 'subject') ?? '');
}

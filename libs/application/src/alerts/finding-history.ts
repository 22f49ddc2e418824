import { setImmediate } from 'node:timers/promises';
import { type FindingKind } from '#domain';
import { unpackJson } from '../pages/json-page.js';
import { type Head, type Segments } from '../ports/segments.js';
import { type Alert } from './announce.js';

/** Findings of a kind that came and went. */
interface KindTurns {
  readonly kind: FindingKind;
  readonly opened: number;
  readonly cleared: number;
}

/** How the findings of a book came to be what they are. */
export interface FindingHistory {
  /** What came and went since a moment; kinds of which none did are left out. */
  readonly turns: readonly KindTurns[];
  /** When those that are open were opened (ISO 8601, UTC), by what alerts name them. */
  readonly openedAt: ReadonlyMap<string, string>;
}

/** Reads from the alerts of a revision what came and went since a moment (ISO 8601, UTC), and how old is what is open. Faults: those of get. */
export async function findingHistory(segments: Segments, head: Head, since: string): Promise<FindingHistory> {
  const open = new Map<string, string>();
  const turns = new Map<FindingKind, { opened: number; cleared: number }>();
  for (const { hash } of head.segments.filter(({ kind }) => kind === 'ALERTS')) {
    for (const { kind, subject, transition, at } of unpackJson<Alert>(await segments.get(hash))) {
      if (transition === 'OPENED') open.set(subject, at);
      if (transition === 'CLEARED') open.delete(subject);
      if (transition === 'CHANGED' || at < since) continue;
      const known = turns.get(kind) ?? { opened: 0, cleared: 0 };
      known[transition === 'OPENED' ? 'opened' : 'cleared']++;
      turns.set(kind, known);
    }
    // Whoever waits for another answer has a turn between two pages.
    await setImmediate();
  }
  return { turns: [...turns].map(([kind, counts]) => ({ kind, ...counts })), openedAt: open };
}

import { type AuditEntry, nextEntry } from '#security';
import { BreachFactsCollector } from './breach-facts.js';

const read = (session: string, hour: string, rows: number, more: Record<string, string> = {}): AuditEntry =>
  nextEntry({
    ...{ at: `2026-04-01T${hour}:30:00.000Z`, by: 'ani', address: '10.0.0.7', what: 'LIST_READ', to: 'c-1' },
    details: { cycle: 'c-1', list: 'ledger', session, hour, rows: `${rows}`, filters: '', ...more },
  });

function factsOf(...entries: readonly AuditEntry[]) {
  const collector = new BreachFactsCollector();
  for (const entry of entries) collector.take(entry);
  return collector.facts();
}

describe('what the trail says of lists that were read', () => {
  it('is for each session and hour the most that was noted, and added up', () => {
    const { read: lists } = factsOf(
      read('s1', '08', 50),
      read('s1', '08', 100, { filters: 'kelurahan' }),
      read('s2', '08', 50),
      read('s1', '09', 50, { filters: 'text;kelurahan' }),
    );
    expect(lists).toEqual([
      {
        ...{ by: 'ani', cycle: 'c-1', list: 'ledger', opened: 'WHOLE', rows: 200 },
        ...{ first: '2026-04-01T08:30:00.000Z', last: '2026-04-01T09:30:00.000Z' },
        ...{ filters: ['kelurahan', 'text'], addresses: ['10.0.0.7'] },
      },
    ]);
  });

  it('is kept apart by what was open', () => {
    const areas = JSON.stringify([{ kelurahan: 'IRINGMULYO' }]);
    const { read: lists } = factsOf(read('s1', '08', 50), read('s1', '08', 50, { areas }));
    expect(lists.map(({ opened }) => opened)).toEqual(['WHOLE', [{ kelurahan: 'IRINGMULYO' }]]);
  });
});

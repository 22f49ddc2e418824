import { join } from 'node:path';
import { AnchorFile } from '#adapters/anchor-file';
import fc from 'fast-check';
import { openMemory } from '#adapters/memory';
import { type AuditEntry } from '#security';
import { type Page } from '../ports/collections.js';
import { newFolder } from '../../../testing/src/command-line.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { AuditTrail } from './audit-trail.js';
import { noteByOperator } from './operator-notes.js';

const note = (at: number, count: number) => ({
  ...{
    at: new Date(at).toISOString(),
    by: count % 3 === 0 ? 'budi' : 'ani',
    address: '',
    to: '',
    details: {},
  },
  what: 'FILE_SENT',
});

describe('the audit trail', () => {
  const clock = new ManualClock();
  let anchors: AnchorFile;
  let trail: AuditTrail;
  beforeEach(() => {
    anchors = new AnchorFile(join(newFolder(), 'anchors'));
    trail = new AuditTrail(openMemory(clock).collections, anchors);
  });

  it('is read of any span of time, page by page (property)', async () => {
    const moments = fc.array(fc.nat(3), { maxLength: 25 });
    const arbitrary = fc.record({
      ...{
        moments,
        from: fc.option(fc.nat(60)),
        until: fc.option(fc.nat(60)),
        limit: fc.integer({ min: 1, max: 9 }),
      },
      person: fc.constantFrom(undefined, 'ani', 'budi'),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ moments: steps, from, until, limit, person }) => {
        const ownTrail = new AuditTrail(openMemory(clock).collections, anchors);
        const all: AuditEntry[] = [];
        let at = 0;
        for (const step of steps) all.unshift(await ownTrail.add(note((at += step), all.length)));
        const inUtc = (moment: number | null) =>
          moment === null ? undefined : new Date(moment).toISOString();
        const span = { from: inUtc(from), until: inUtc(until) };
        const found: AuditEntry[] = [];
        for (let cursor: string | undefined = ''; cursor !== undefined;) {
          const options = { limit, ...span, ...(cursor === '' ? {} : { cursor }) };
          const list = person === undefined ? 'all' : 'byPerson';
          const page: Page<AuditEntry> = await ownTrail.page(list, person ?? '', options);
          found.push(...page.items.map(({ item }) => item));
          cursor = page.next;
        }
        expect(found).toEqual(
          all.filter(
            (entry) =>
              (person === undefined || entry.by === person) &&
              entry.at >= (span.from ?? '') &&
              entry.at <= (span.until ?? '9'),
          ),
        );
      }),
      { numRuns: 200, seed: 20_260_331 },
    );
  });

  it('has what an operator does at the computer, anchored at once', async () => {
    const rotation = { what: 'KEYS_ROTATED', details: { keys: '4' }, operator: 'tersalur' };
    const entry = await noteByOperator(trail, clock, rotation);
    expect(entry).toMatchObject({
      by: '',
      address: '',
      to: '',
      details: { keys: '4', operator: 'tersalur' },
    });
    expect(await anchors.all()).toEqual([{ number: 1, hash: entry.hash }]);
    expect(await trail.verify()).toEqual({ entries: 1, anchors: { count: 1, last: 1 } });
  });
});

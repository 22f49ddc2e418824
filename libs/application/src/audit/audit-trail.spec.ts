import { join } from 'node:path';
import { AnchorFile } from '#adapters/anchor-file';
import { openMemory } from '#adapters/memory';
import { newFolder } from '../../../testing/src/command-line.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { AuditTrail } from './audit-trail.js';
import { noteByOperator } from './operator-notes.js';

describe('the audit trail', () => {
  const clock = new ManualClock();
  let anchors: AnchorFile;
  let trail: AuditTrail;
  beforeEach(() => {
    anchors = new AnchorFile(join(newFolder(), 'anchors'));
    trail = new AuditTrail(openMemory(clock).collections, anchors);
  });

  it('has what an operator does at the computer, anchored at once', async () => {
    const note = { what: 'KEYS_ROTATED', details: { keys: '4' }, operator: 'tersalur' };
    const entry = await noteByOperator(trail, clock, note);
    expect(entry).toMatchObject({
      by: '',
      address: '',
      to: '',
      details: { keys: '4', operator: 'tersalur' },
    });
    expect(await anchors.all()).toEqual([{ number: 1, hash: entry.hash }]);
    expect(await trail.verify()).toEqual({ entries: 1 });
  });
});

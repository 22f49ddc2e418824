import { MessageChannel } from 'node:worker_threads';
import { type Segments } from '#application';
import { openMemory } from '#adapters/memory';
import { describeSegmentsContract } from '../../../../testing/src/conformance/segments/describe-segments-contract.js';
import { type Stand } from '../../../../testing/src/conformance/stand.js';
import { ManualClock } from '../../../../testing/src/time/manual-clock.js';
import { memoryStand } from '../../../memory/test/memory-stand.js';
import { segmentsOver, serveSegments } from '../index.js';

/** Whose data are put. */
const HERE = { region: '18.72', cycle: 't1' };

/** Segments in memory, used through a port as another thread uses them. */
function overPort(): Stand<Segments> {
  const stand = memoryStand(({ segments }) => segments);
  return {
    ...stand,
    open: async (clock) => {
      const { part, close } = await stand.open(clock);
      const { port1, port2 } = new MessageChannel();
      serveSegments(port1, part);
      return {
        part: segmentsOver(port2),
        close: async () => {
          port1.close();
          await close();
        },
      };
    },
  };
}

describeSegmentsContract('over a port', overPort);

it('what is asked of a thread that is gone is STORE_CLOSED, also what it was asked before', async () => {
  const { port1, port2 } = new MessageChannel();
  const segments = segmentsOver(port2);
  const asked = segments.readHead('book');
  port1.close();
  await expect(asked).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  await expect(segments.put(new Uint8Array(1), HERE)).rejects.toMatchObject({ code: 'STORE_CLOSED' });
});

it('of what is no fault of the port only the kind crosses', async () => {
  const { segments } = openMemory(new ManualClock());
  const { port1, port2 } = new MessageChannel();
  segments.sweep = () => Promise.reject(new TypeError('NIK 1872014501800001'));
  serveSegments(port1, segments);
  await expect(segmentsOver(port2).sweep(0)).rejects.toThrow(/failed: TypeError$/);
  port1.close();
});

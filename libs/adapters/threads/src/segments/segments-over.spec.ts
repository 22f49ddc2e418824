import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { type Clock, DataKeys, SealedSegments, type Segments } from '#application';
import { openMemory } from '#adapters/memory';
import { newWrappingKey } from '#security';
import { describeSegmentsContract } from '../../../../testing/src/conformance/segments/describe-segments-contract.js';
import { type Stand } from '../../../../testing/src/conformance/stand.js';
import { ManualClock } from '../../../../testing/src/time/manual-clock.js';
import { memoryStand } from '../../../memory/test/memory-stand.js';
import { segmentsOver, serveSegments } from '../index.js';
import { sealedSegmentsOver } from './segments-over.js';
import { serveSealedSegments } from './serve-segments.js';

/** Whose data are put. */
const HERE = { region: '18.72', cycle: 't1' };

const WRAPPING = { current: newWrappingKey(), earlier: [] };

type Ends = readonly [serve: (port: MessagePort) => void, over: (port: MessagePort) => Segments];

/** Segments in memory, used through a port as another thread uses them. */
function overPort(endsOf: (store: ReturnType<typeof openMemory>, clock: Clock) => Ends): Stand<Segments> {
  let clockHere: Clock;
  const stand = memoryStand((store) => endsOf(store, clockHere));
  return {
    ...stand,
    open: async (clock) => {
      clockHere = clock;
      const { part, close } = await stand.open(clock);
      const [serve, over] = part;
      const { port1, port2 } = new MessageChannel();
      serve(port1);
      return {
        part: over(port2),
        close: async () => {
          port1.close();
          await close();
        },
      };
    },
  };
}

describeSegmentsContract('over a port', () =>
  overPort(({ segments }) => [(port) => serveSegments(port, segments), segmentsOver]),
);

describeSegmentsContract('sealed, over a port', () =>
  overPort(({ segments, collections }, clock) => {
    const sealed = new SealedSegments(segments, new DataKeys(collections, WRAPPING, clock));
    return [(port) => serveSealedSegments(port, sealed), sealedSegmentsOver];
  }),
);

it('what one end seals the other one opens, and nobody in between reads it', async () => {
  const { segments, collections } = openMemory(new ManualClock());
  const sealed = new SealedSegments(segments, new DataKeys(collections, WRAPPING, new ManualClock()));
  const { port1, port2 } = new MessageChannel();
  serveSealedSegments(port1, sealed);
  const rows = new TextEncoder().encode('1872014501800001');
  const hash = await sealedSegmentsOver(port2).put(rows, HERE);
  expect(await sealed.put(rows, HERE)).toBe(hash);
  expect(Buffer.from(await sealed.get(hash)).toString()).toBe('1872014501800001');
  expect(Buffer.from(await segments.get(hash)).includes('1872014501800001')).toBe(false);
  port1.close();
});

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

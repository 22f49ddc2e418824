import { type openMemory } from '#adapters/memory';
import { newWrappingKey } from '#security';
import { describeLogContract } from '../../../testing/src/conformance/log/describe-log-contract.js';
import { describeSegmentsContract } from '../../../testing/src/conformance/segments/describe-segments-contract.js';
import { memoryStand } from '../../../adapters/memory/test/memory-stand.js';
import { DataKeys } from './data-keys.js';
import { SealedLog } from './sealed-log.js';
import { SealedSegments } from './sealed-segments.js';

const wrapping = { current: newWrappingKey(), earlier: [] };
const clock = { now: () => Date.UTC(2026, 3, 30) };

const keysOf = ({ collections }: ReturnType<typeof openMemory>) => new DataKeys(collections, wrapping, clock);

describeSegmentsContract('sealed', () =>
  memoryStand((store) => new SealedSegments(store.segments, keysOf(store))),
);

describeLogContract('sealed', () => memoryStand((store) => new SealedLog(store.log, keysOf(store), clock)));

import { describeSegmentsContract } from '../../../testing/src/conformance/segments/describe-segments-contract.js';
import { memoryStand } from '../test/memory-stand.js';

describeSegmentsContract('memory', () => memoryStand(({ segments }) => segments));

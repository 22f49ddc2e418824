import { describeLogContract } from '../../../testing/src/conformance/log/describe-log-contract.js';
import { memoryStand } from '../test/memory-stand.js';

describeLogContract('memory', () => memoryStand(({ log }) => log));

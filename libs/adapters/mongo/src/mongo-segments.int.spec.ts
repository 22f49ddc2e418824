import { describeSegmentsContract } from '../../../testing/src/conformance/segments/describe-segments-contract.js';
import { mongoStand } from '../test/mongo-stand.js';

describeSegmentsContract('MongoDB', () => mongoStand(({ segments }) => segments));

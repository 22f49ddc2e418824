import { describeSegmentsContract } from '../../../testing/src/conformance/segments/describe-segments-contract.js';
import { sqliteStand } from '../test/sqlite-stand.js';

describeSegmentsContract('SQLite', () => sqliteStand(({ segments }) => segments));

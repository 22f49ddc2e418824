import { describeLogContract } from '../../../testing/src/conformance/log/describe-log-contract.js';
import { sqliteStand } from '../test/sqlite-stand.js';

describeLogContract('SQLite', () => sqliteStand(({ log }) => log));

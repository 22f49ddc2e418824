import { sqliteStand } from '../../sqlite/test/sqlite-stand.js';
import { describeLogTransport } from '../test/describe-log-transport.js';

describeLogTransport('SQLite', () => sqliteStand(({ log }) => log));

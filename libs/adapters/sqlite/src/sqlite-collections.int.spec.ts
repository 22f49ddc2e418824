import { describeCollectionsContract } from '../../../testing/src/conformance/collections/describe-collections-contract.js';
import { sqliteStand } from '../test/sqlite-stand.js';

describeCollectionsContract('SQLite', () => sqliteStand(({ collections }) => collections));

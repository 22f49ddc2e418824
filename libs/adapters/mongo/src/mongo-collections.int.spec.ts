import { describeCollectionsContract } from '../../../testing/src/conformance/collections/describe-collections-contract.js';
import { mongoStand } from '../test/mongo-stand.js';

describeCollectionsContract('MongoDB', () => mongoStand(({ collections }) => collections));

import { describeCollectionsContract } from '../../../testing/src/conformance/collections/describe-collections-contract.js';
import { memoryStand } from '../test/memory-stand.js';

describeCollectionsContract('memory', () => memoryStand(({ collections }) => collections));

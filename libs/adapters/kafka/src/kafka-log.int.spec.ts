import { describeLogContract } from '../../../testing/src/conformance/log/describe-log-contract.js';
import { kafkaStand } from '../test/kafka-stand.js';

describeLogContract('Kafka', () => kafkaStand());

export { type KafkaOptions, openKafka, type KafkaStore } from './open-kafka.js';

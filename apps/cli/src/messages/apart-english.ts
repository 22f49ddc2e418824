import { type indonesianOfApart } from './apart-indonesian.js';

/** What `tersalur service` says, in English. */
export const englishOfApart: typeof indonesianOfApart = {
  ready: (service, address) => `The service ${service} runs (${address}/health/ready). Ctrl-C ends it.`,
  topic: (name) => `${name} is there.`,
  notEmbedded:
    'TERSALUR_KAFKA_BROKERS is for services that run apart ("tersalur service NAME"); "tersalur serve" keeps everything in its own folder. Remove TERSALUR_KAFKA_BROKERS and TERSALUR_MONGODB_URL, or run the services apart (docs/distributed.md).',
  unknownService: (name, known) => `There is no service "${name}"; there are: ${known}.`,
  noCluster:
    'Services that run apart meet on Kafka and MongoDB. Set TERSALUR_KAFKA_BROKERS and TERSALUR_MONGODB_URL (docs/distributed.md), or run all of them in one process by "tersalur serve".',
  noKeys:
    'All services use the same keys of the data. Set TERSALUR_KEY_FILE or TERSALUR_KEY to them (docs/distributed.md), then start again.',
  noMailServer:
    'The service digest sends mail. Set TERSALUR_SMTP_HOST, TERSALUR_MAIL_FROM and TERSALUR_ADDRESS, or do not run it.',
  fault: (service, code) =>
    `The service ${service} cannot be started (${code}). Check its settings (docs/distributed.md), then start again.`,
  notDone: (code) =>
    `That was not done: Kafka or MongoDB answered with ${code}. Check the settings and their own logs (docs/distributed.md), then do it again.`,
  faults: {
    STORE_AWAY:
      'Kafka (TERSALUR_KAFKA_BROKERS) or MongoDB (TERSALUR_MONGODB_URL) does not answer. Check that both run, their addresses and their encryption (TERSALUR_…_SECURITY), then start again.',
    STORE_UNAVAILABLE:
      'Kafka (TERSALUR_KAFKA_BROKERS) or MongoDB (TERSALUR_MONGODB_URL) answers, but not as it should. Its own log says why; start again once it is put right.',
    STORE_FORBIDDEN:
      'Kafka or MongoDB does not know the user of this service, or does not let it do what it needs. Check TERSALUR_KAFKA_USER, TERSALUR_MONGODB_USER, their passwords and their rights (docs/distributed.md), then start again.',
    TOPIC_DIFFERS:
      'A topic on Kafka is not as it has to be: its partitions, its replicas, or for how long it keeps messages. Check TERSALUR_KAFKA_REPLICAS, _IN_SYNC and _KEPT_DAYS (docs/distributed.md), then start again.',
    KEY_MISSING:
      'The key file (TERSALUR_KEY_FILE) is not that of these data; nothing was changed. Name the key file of the folder that they were exported from, then start again.',
    KEY_FILE_UNUSABLE:
      'The file with the keys of the data (TERSALUR_KEY_FILE) is not there, cannot be read, or what is in it are no keys. Services that run apart do not make it: make one for all of them (docs/distributed.md), then start again.',
    KEY_FILE_EXPOSED:
      'Others may read the file with the keys of the data. Let its owner alone read it (chmod 600), then start again.',
  },
};

import { join } from 'node:path';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { ran } from '../../serve/test/forms/ran.js';

/** A cluster that is not there: nobody listens at port 1. */
const CLUSTER = {
  TERSALUR_KAFKA_BROKERS: '127.0.0.1:1',
  TERSALUR_KAFKA_SECURITY: 'none',
  TERSALUR_MONGODB_URL: 'mongodb://127.0.0.1:1',
  TERSALUR_MONGODB_SECURITY: 'none',
};

describe('a service that runs apart starts only with what it needs', () => {
  it.each<[string, string, Readonly<Record<string, string>>, number, RegExp]>([
    ['a name that none has', 'casework', CLUSTER, 2, /no service "casework"; there are: gateway, ingest-bri/],
    ['no cluster', 'roster', {}, 2, /Set TERSALUR_KAFKA_BROKERS and TERSALUR_MONGODB_URL/],
    ['no keys', 'roster', CLUSTER, 2, /Set TERSALUR_KEY_FILE or TERSALUR_KEY/],
    [
      'no mail server for digests',
      'digest',
      { ...CLUSTER, TERSALUR_KEY_FILE: 'kunci' },
      2,
      /The service digest sends mail/,
    ],
    [
      'certificates that are not there',
      'roster',
      { ...CLUSTER, TERSALUR_KAFKA_SECURITY: 'tls', TERSALUR_KAFKA_CA: '/tidak/ada' },
      2,
      /\/tidak\/ada of TERSALUR_KAFKA_CA cannot be read/,
    ],
    [
      'a cluster that does not answer',
      'roster',
      { ...CLUSTER, TERSALUR_KEY_FILE: join(newFolder(), 'kunci') },
      1,
      /does not answer. Check that both run/,
    ],
  ])('not with %s', async (_, service, environment, exit, sentence) => {
    expect(await ran(['service', service], environment)).toEqual({
      exit,
      talk: expect.stringMatching(sentence),
    });
  });

  it('and the services in one process take no cluster', async () => {
    const { exit, talk } = await ran(['serve', '--data', join(newFolder(), 'data')], CLUSTER);
    expect([exit, talk]).toEqual([2, expect.stringMatching(/for services that run apart/)]);
  });
});

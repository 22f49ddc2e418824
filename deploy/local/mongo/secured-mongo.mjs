import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverFolder } from '../guarded-server.mjs';
import { startDatabase } from './local-mongo.mjs';

/**
 * A server as startMongo starts it whose connections are encrypted with a `certificate` and its `key` (PEM), for those users alone whom `addUsers` added: it
 * gets the address of the server as it is before.
 */
export async function startSecuredMongo({ certificate, key }, addUsers) {
  const folder = serverFolder('mongo');
  const data = join(folder, 'data');
  const open = await startDatabase(serverFolder('mongo'), data, []);
  await addUsers(open.address);
  await open.end();
  const files = { certificate: join(folder, 'server.crt'), key: join(folder, 'server.key') };
  writeFileSync(files.certificate, certificate);
  writeFileSync(files.key, key, { mode: 0o600 });
  const words = ['--auth', '--tls-cert-file', files.certificate, '--tls-key-file', files.key];
  return startDatabase(folder, data, words);
}

import { Servers } from './servers.mjs';

/** Before a run of tests (jest): nothing is started yet. */
export default async function openServers() {
  globalThis.testServers = new Servers();
  process.env.TEST_SERVERS = await globalThis.testServers.open();
}

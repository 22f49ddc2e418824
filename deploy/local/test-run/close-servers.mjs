/** After a run of tests (jest): ends what was started. */
export default async function closeServers() {
  await globalThis.testServers.close();
}

/** The address of a server of this run of tests, started if it was not. Rejects with what is missing to start it. */
export async function testServer(name: string): Promise<string> {
  const response = await fetch(`${process.env.TEST_SERVERS}${name}`);
  const said = await response.text();
  if (!response.ok) throw new Error(said);
  return said;
}

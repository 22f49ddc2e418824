import { spawn } from 'node:child_process';
import { json } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { type hunt, type Hunted, type HuntOptions } from './hunt.js';
import { MUTATIONS } from './mutations.js';

const OPTIONS: HuntOptions = { seed: 20_260_331, cases: 3_000, mostCases: 12_000 };

/** Hunts in a process of its own, whose modules are those that are built. */
async function hunted(): Promise<Hunted> {
  const built = (name: string): string =>
    JSON.stringify(pathToFileURL(`dist/libs/testing/src/mutations/${name}.js`).href);
  const script = `
    import { hunt } from ${built('hunt')};
    import { MUTATIONS } from ${built('mutations')};
    process.stdout.write(JSON.stringify(await hunt(MUTATIONS, ${JSON.stringify(OPTIONS)})));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return (await json(child.stdout)) as Awaited<ReturnType<typeof hunt>>;
}

describe('a wrong rule is noticed by the comparison of the two implementations', () => {
  let found: Hunted;

  beforeAll(async () => {
    found = await hunted();
  }, 600_000);

  it.each(MUTATIONS.map(({ name }, number) => [name, number] as const))('%s', (_, number) => {
    expect(found.told[number]).toBeGreaterThanOrEqual(0);
  });

  it('and the right rules are not', () => {
    expect(found.disagreed).toBe(-1);
  });
});

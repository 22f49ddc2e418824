import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { type Hunted } from './hunt.js';
import { MUTATIONS } from './mutations.js';

const HUNT = resolve('dist/libs/testing/src/mutations/hunt-mutations.js');

describe('a wrong rule is noticed by the comparison of the two implementations', () => {
  let found: Hunted;

  beforeAll(async () => {
    const child = spawn(process.execPath, [HUNT], { stdio: ['ignore', 'pipe', 'inherit'] });
    found = (await json(child.stdout)) as Hunted;
  }, 600_000);

  it.each(MUTATIONS.map(({ name }, number) => [name, number] as const))('%s', (_, number) => {
    expect(found.told[number]).toBeGreaterThanOrEqual(0);
  });

  it('and the right rules are not', () => {
    expect(found.disagreed).toBe(-1);
  });
});

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transformSync } from '@swc/core';
import { type Months, type Mutation } from './mutation.js';
import { MUTATIONS } from './mutations.js';

const SEED = 20_260_331;
const CASES = 3000;
/** A hunt ends with the first case that tells: only rare ones take so many. */
const MOST_CASES = 12_000;
/** Inside the package, so that libraries are found. */
const PLACE = resolve('node_modules/.cache/tersalur-mutations');

beforeAll(() => rmSync(PLACE, { recursive: true, force: true }));
afterAll(() => rmSync(PLACE, { recursive: true, force: true }));

/** The built libraries with one rule made wrong; returns the module that hunts for disagreements. */
function build(mutation: Mutation, number: number): string {
  const folder = `${PLACE}/${number}`;
  mkdirSync(folder, { recursive: true });
  cpSync(resolve('dist/libs'), `${folder}/libs`, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "type": "module" }');
  const source = readFileSync(`libs/${mutation.file}`, 'utf8');
  expect(source.split(mutation.right)).toHaveLength(2);
  const { code } = transformSync(
    source.replace(mutation.right, () => mutation.wrong),
    { filename: resolve('libs', mutation.file), configFile: resolve('.swcrc') },
  );
  writeFileSync(`${folder}/libs/${mutation.file.replace(/\.ts$/, '.js')}`, code);
  return `${folder}/libs/testing/src/mutations/hunt.js`;
}

/** Hunts in a process of its own: modules are loaded once a process. Gives the number of the case that told, -1 when none did. */
async function hunt(module: string, cases: number, among: Months = 'any'): Promise<number> {
  const script = `import { hunt } from ${JSON.stringify(module)}; process.stdout.write(String(hunt(${SEED}, ${cases}, ${JSON.stringify(among)})));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done, fail) => {
    child.on('close', (exit) =>
      exit === 0 ? done(Number(output)) : fail(new Error(`the hunt ended with ${exit}`)),
    );
  });
}

describe('a wrong rule is noticed by the comparison of the two implementations', () => {
  it.each(MUTATIONS.map((mutation, number) => [mutation.name, mutation, number] as const))(
    '%s',
    async (_, mutation, number) => {
      expect(await hunt(build(mutation, number), MOST_CASES, mutation.among)).not.toBe(-1);
    },
    180_000,
  );

  it('and the right rules are not', async () => {
    const right = {
      name: '',
      file: MUTATIONS[0]!.file,
      right: MUTATIONS[0]!.right,
      wrong: MUTATIONS[0]!.right,
    };
    expect(await hunt(build(right, MUTATIONS.length), CASES)).toBe(-1);
  }, 60_000);
});

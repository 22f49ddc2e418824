import { textOf } from './descriptions.js';

/** An instruction with what follows it, lines that go on put together. */
const instructions = textOf('deploy/docker/Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => /^(\S+)\s+(.*)$/.exec(line)!.slice(1, 3) as [name: string, words: string]);

const lastFrom = instructions.findLastIndex(([name]) => name === 'FROM');
const ofImage = instructions.slice(lastFrom);

function inImage(name: string): readonly string[] {
  return ofImage.filter(([each]) => each === name).map(([, words]) => words);
}

it('is built on bases that are named by a version, and that can be given', () => {
  const bases = instructions.filter(([name]) => name === 'ARG').map(([, words]) => words.split('='));
  const froms = instructions.filter(([name]) => name === 'FROM').map(([, words]) => words.split(' ')[0]);
  expect(froms).toEqual(bases.map(([name]) => `\${${name}}`));
  for (const [, base] of bases) expect(base).toMatch(/^[\w./-]+:(?!latest$)[\w.-]+$/);
});

it('installs what the lock file says, and runs no scripts of packages', () => {
  const installs = instructions
    .map(([, words]) => words)
    .filter((words) => /\bnpm (ci|i|install)\b/.test(words));
  expect(installs).toEqual(['npm ci --ignore-scripts']);
  expect(instructions.map(([, words]) => words).join('\n')).toContain(
    'npm prune --omit=dev --ignore-scripts',
  );
});

it('the image has what runs, runs nothing while it is made, and is no one’s who matters', () => {
  expect(inImage('RUN')).toEqual([]);
  expect(inImage('COPY').every((words) => words.startsWith('--from=build '))).toBe(true);
  expect(inImage('USER')).toEqual(['65532:65532']);
  expect(inImage('ADD')).toEqual([]);
});

it('node is the first process, and is told to end as it expects it', () => {
  const [entry] = inImage('ENTRYPOINT').map((words) => JSON.parse(words) as string[]);
  expect([entry![0], entry!.at(-1)]).toEqual(['/tersalur/node', '/tersalur/dist/apps/cli/src/main.js']);
  expect(inImage('STOPSIGNAL')).toEqual(['SIGTERM']);
  expect(inImage('HEALTHCHECK')[0]).toContain('"/tersalur/deploy/docker/health.mjs"');
  expect(inImage('EXPOSE')).toEqual(['3000']);
  expect(inImage('ENV')[0]).toContain('TERSALUR_PORT=3000');
});

it('nothing comes in but what builds and runs: neither data, keys nor secrets', () => {
  const rules = textOf('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(rules[0]).toBe('*');
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: { build: string } };
  const builders = [...scripts.build.matchAll(/node (tools\S+)/g)].map(([, tool]) => tool!);
  const named = rules.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1));
  expect(named).toEqual([
    ...[
      'package.json',
      'package-lock.json',
      'LICENSE',
      'nest-cli.json',
      'tsconfig.json',
      'tsconfig.build.json',
    ],
    ...['.swcrc', 'apps', 'libs', ...builders, 'deploy/docker'],
  ]);
  expect(rules.at(-1)).toBe('deploy/docker/secrets');
});

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfiguration } from '#platform';
import { fileIn, newFolder } from '../../../../libs/testing/src/command-line.js';

const UNIT = readFileSync(new URL('../../../../deploy/systemd/tersalur.service', import.meta.url), 'utf8');
const COMMAND = '/opt/tersalur/bin/tersalur';

/** What the unit says of a directive, in its order. */
function saidOf(directive: string): string[] {
  return [...UNIT.matchAll(new RegExp(`^${directive}=(.*)$`, 'gm'))].map(([, said]) => said!);
}

it('has settings that there are, and folders that are its own', () => {
  const settings = Object.fromEntries(
    saidOf('Environment').map((pair) => pair.split('=') as [string, string]),
  );
  const paths = Object.values(readConfiguration(settings)).filter((value) => String(value).startsWith('/'));
  const own = saidOf('StateDirectory')[0]!
    .split(' ')
    .map((name) => `/var/lib/${name}/`);
  expect(paths).toHaveLength(3);
  for (const path of paths) expect(own.some((folder) => String(path).startsWith(folder))).toBe(true);
});

it('lets the process do little', () => {
  expect(saidOf('User')).toEqual(['tersalur']);
  expect(saidOf('CapabilityBoundingSet')).toEqual(['']);
  for (const directive of [
    'NoNewPrivileges',
    'PrivateTmp',
    'PrivateDevices',
    'ProtectHome',
    'RestrictNamespaces',
  ])
    expect([directive, ...saidOf(directive)]).toEqual([directive, 'true']);
  expect(saidOf('ProtectSystem')).toEqual(['strict']);
});

// Where this computer has systemd, it reads the unit itself.
it.each(spawnSync('systemd-analyze', ['--version']).status === 0 ? ['systemd-analyze'] : [])(
  'is understood by %s, which sees little exposed',
  (program) => {
    expect(saidOf('ExecStart')[0]!.split(' ')[0]).toBe(COMMAND);
    const unit = fileIn(newFolder(), 'tersalur.service', UNIT.replace(COMMAND, resolve('bin/tersalur')));
    const verified = spawnSync(program, ['verify', '--man=no', unit], { encoding: 'utf8' });
    expect([verified.status, verified.stderr]).toEqual([0, '']);
    const judged = spawnSync(program, ['security', '--offline=true', '--threshold=20', unit], {
      encoding: 'utf8',
    });
    expect(judged.status).toBe(0);
  },
);

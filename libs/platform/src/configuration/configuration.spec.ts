import { readFileSync } from 'node:fs';
import { type ConfigurationFault, readConfiguration, settingsTable } from '../index.js';

const README = new URL('../../../../README.md', import.meta.url);

function problemsOf(environment: Record<string, string>) {
  try {
    readConfiguration(environment);
  } catch (fault) {
    return (fault as ConfigurationFault).problems;
  }
  return [];
}

it('what is not set, or empty, is as usual', () => {
  const usual = readConfiguration({});
  expect(usual).toMatchObject({ TERSALUR_PORT: 3000, TERSALUR_HOST: '127.0.0.1' });
  expect(usual.TERSALUR_AS_OF).toBeUndefined();
  expect(readConfiguration({ TERSALUR_HOST: '', TERSALUR_AS_OF: '', HOME: '/' })).toEqual(usual);
});

it('what is set holds', () => {
  const configuration = readConfiguration({ TERSALUR_PORT: '8080', TERSALUR_AS_OF: '2026-04-30' });
  expect(configuration).toMatchObject({ TERSALUR_PORT: 8080, TERSALUR_AS_OF: '2026-04-30' });
});

it('every setting that cannot be used is named, and never what stands in it', () => {
  expect(problemsOf({ TERSALUR_PROT: '1', TERSALUR_PORT: '70000', TERSALUR_AS_OF: 'kemarin' })).toEqual([
    { problem: 'INVALID', variable: 'TERSALUR_AS_OF', example: '2026-04-30' },
    { problem: 'INVALID', variable: 'TERSALUR_PORT', example: '3000' },
    { problem: 'UNKNOWN', variable: 'TERSALUR_PROT' },
  ]);
  expect(() => readConfiguration({ TERSALUR_PORT: 'rahasia' })).toThrow(/^TERSALUR_PORT: INVALID$/);
});

it('variables for developers are not settings, and stop nothing', () => {
  expect(problemsOf({ TERSALUR_DEBUG: '1', TERSALUR_FUZZ: '20' })).toEqual([]);
});

it('the README has the table of all settings', () => {
  expect(readFileSync(README, 'utf8')).toContain(settingsTable());
});

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

it('lists are told apart at their commas', () => {
  const { TERSALUR_TRUSTED_PROXIES } = readConfiguration({
    TERSALUR_TRUSTED_PROXIES: '10.0.0.5, 10.0.1.0/24',
  });
  expect(TERSALUR_TRUSTED_PROXIES).toEqual(['10.0.0.5', '10.0.1.0/24']);
});

it('a setting that says nothing without another one wants it', () => {
  expect(problemsOf({ TERSALUR_TLS_KEY: 'tls.key' })).toEqual([
    { problem: 'ALONE', variable: 'TERSALUR_TLS_KEY', needs: 'TERSALUR_TLS_CERTIFICATE' },
  ]);
  const webhook = { TERSALUR_AUDIT_WEBHOOK: 'https://jangkar.example/tersalur' };
  expect(problemsOf(webhook)).toEqual([
    { problem: 'ALONE', variable: 'TERSALUR_AUDIT_WEBHOOK', needs: 'TERSALUR_AUDIT_WEBHOOK_KEY' },
  ]);
  const both = { ...webhook, TERSALUR_AUDIT_WEBHOOK_KEY: Buffer.alloc(32).toString('base64') };
  expect(readConfiguration(both)).toMatchObject(both);
});

it('variables for developers are not settings, and stop nothing', () => {
  expect(problemsOf({ TERSALUR_DEBUG: '1', TERSALUR_FUZZ: '20' })).toEqual([]);
});

it('the README has the table of all settings', () => {
  expect(readFileSync(README, 'utf8')).toContain(settingsTable());
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConfigurationFault, readConfiguration, settingsTable } from '../index.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const README = join(ROOT, 'README.md');

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

it('settings that are of no use alone, or say the same, are named', () => {
  const OIDC = { TERSALUR_OIDC_ISSUER: 'https://sso.example', TERSALUR_OIDC_CLIENT: 'tersalur' };
  expect(problemsOf(OIDC)).toEqual([
    {
      ...{ problem: 'MISSING', variable: 'TERSALUR_ADDRESS', neededBy: 'TERSALUR_OIDC_ISSUER' },
      example: 'https://tersalur.metro.example',
    },
  ]);
  const whole = { ...OIDC, TERSALUR_ADDRESS: 'https://tersalur.example' };
  expect(problemsOf(whole)).toEqual([]);
  const secrets = { TERSALUR_OIDC_SECRET: 'x', TERSALUR_OIDC_SECRET_FILE: '/x' };
  expect(problemsOf({ ...whole, ...secrets })).toEqual([
    { problem: 'TWICE', variable: 'TERSALUR_OIDC_SECRET', other: 'TERSALUR_OIDC_SECRET_FILE' },
  ]);
});

it('a secret may stand in a file, whichever it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tersalur-secrets-'));
  const [TERSALUR_METRICS_TOKEN_FILE, TERSALUR_ADMIN_PASSWORD_FILE] = ['token', 'password'].map((name) => {
    writeFileSync(join(folder, name), `${name} yang panjang sekali\n`);
    return join(folder, name);
  });
  const files = { TERSALUR_METRICS_TOKEN_FILE, TERSALUR_ADMIN_PASSWORD_FILE } as Record<string, string>;
  expect(readConfiguration(files)).toMatchObject({
    TERSALUR_METRICS_TOKEN: 'token yang panjang sekali',
    TERSALUR_ADMIN_PASSWORD: 'password yang panjang sekali',
  });
  const path = join(folder, 'none');
  expect(problemsOf({ TERSALUR_METRICS_TOKEN_FILE: path })).toEqual([
    { problem: 'UNREADABLE', variable: 'TERSALUR_METRICS_TOKEN_FILE', path },
  ]);
  rmSync(folder, { recursive: true });
});

it.each([
  ['TERSALUR_OIDC_ISSUER', 'http://sso.example'],
  ['TERSALUR_OIDC_ISSUER', 'sso.example'],
  ['TERSALUR_OIDC_ISSUER', 'https://sso.example/?realm=x'],
  ['TERSALUR_OIDC_ISSUER', 'https://nama:sandi@sso.example'],
  ['TERSALUR_ADDRESS', 'https://tersalur.example/pintu'],
  ['TERSALUR_ADDRESS', 'ftp://tersalur.example'],
  ['TERSALUR_OIDC_FACTORS', 'mfa, otp'],
  ['TERSALUR_KAFKA_BROKERS', 'kafka'],
  ['TERSALUR_MONGODB_URL', 'mongodb://nama:sandi@db'],
  ['TERSALUR_KAFKA_SECURITY', 'plain'],
])('%s cannot be %s', (variable, value) => {
  expect(problemsOf({ [variable]: value })).toMatchObject([{ problem: 'INVALID', variable }]);
});

it('a provider on this computer needs no HTTPS', () => {
  const environment = {
    ...{ TERSALUR_OIDC_ISSUER: 'http://localhost:4000', TERSALUR_OIDC_CLIENT: 'tersalur' },
    TERSALUR_ADDRESS: 'http://127.0.0.1:3000',
  };
  expect(problemsOf(environment)).toEqual([]);
});

it('settings that need each other are not used alone', () => {
  const webhook = { TERSALUR_AUDIT_WEBHOOK: 'https://jangkar.example/tersalur' };
  const example = 'openssl rand -base64 32';
  const neededBy = 'TERSALUR_AUDIT_WEBHOOK';
  const missing = [{ problem: 'MISSING', variable: 'TERSALUR_AUDIT_WEBHOOK_KEY', neededBy, example }];
  expect(problemsOf(webhook)).toEqual(missing);
  const both = { ...webhook, TERSALUR_AUDIT_WEBHOOK_KEY: Buffer.alloc(32).toString('base64') };
  expect(readConfiguration(both)).toMatchObject(both);
});

it.each([
  ['TERSALUR_KAFKA_BROKERS', 'kafka:9092', 'TERSALUR_MONGODB_URL'],
  ['TERSALUR_MONGODB_URL', 'mongodb://db', 'TERSALUR_KAFKA_BROKERS'],
  ['TERSALUR_KAFKA_USER', 'roster', 'TERSALUR_KAFKA_PASSWORD_FILE'],
  ['TERSALUR_MONGODB_PASSWORD', 'rahasia', 'TERSALUR_MONGODB_USER'],
])('%s alone is of no use', (neededBy, value, variable) => {
  expect(problemsOf({ [neededBy]: value })).toMatchObject([{ problem: 'MISSING', variable, neededBy }]);
});

it('variables for developers are not settings, and stop nothing', () => {
  expect(problemsOf({ TERSALUR_DEBUG: '1', TERSALUR_FUZZ: '20' })).toEqual([]);
});

it.each(['apps', 'libs', 'tools'])('what sources in %s read of the environment stops nothing', (folder) => {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  const read = names
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/process\.env(?:\.|\[')(TERSALUR_\w+)/g)].map(([, name]) => name!));
  expect(read).not.toEqual([]);
  const problems = problemsOf(Object.fromEntries(read.map((name) => [name, '1'])));
  expect(problems.filter(({ problem }) => problem === 'UNKNOWN')).toEqual([]);
});

it('the README has the table of all settings', () => {
  expect(readFileSync(README, 'utf8')).toContain(settingsTable());
});

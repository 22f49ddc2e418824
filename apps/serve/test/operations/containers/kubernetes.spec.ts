import { parse } from 'yaml';
import { HealthController } from '../../../../gateway/src/health/health-controller.js';
import { SERVICE_NAMES } from '../../../src/apart/service-names.js';
import { composeProject, type Manifest, manifests, pods, settingFiles, textOf } from './descriptions.js';
import { typeProblems } from './typed-manifests.js';
import { unusable } from './unusable-settings.js';

/** Of which there is one, however many there are of the others. */
const SINGLE = ['gateway', 'notifier', 'digest'];

interface Checked {
  validate(): void;
}

const all = manifests();
const named = (kind: string): readonly Manifest[] => all.filter((manifest) => manifest.kind === kind);
const services = [...pods()].filter(([name]) => (SERVICE_NAMES as readonly string[]).includes(name));
const base = settingFiles().get('deploy/kubernetes/base/settings.env')!;

/** What the schema of an object has against it. */
async function schemaProblem({ apiVersion, kind, ...rest }: Manifest): Promise<string | undefined> {
  const models = (await import(`kubernetes-models/${apiVersion}/${kind}`)) as Record<
    string,
    new (data: object) => Checked
  >;
  try {
    new models[kind]!({ apiVersion, kind, ...rest }).validate();
    return undefined;
  } catch (fault) {
    return (fault as Error).message;
  }
}

it.each(all.map((manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest] as const))(
  '%s is as the schema of Kubernetes has it',
  async (_, manifest) => {
    expect(await schemaProblem(manifest)).toBeUndefined();
  },
);

it('no object has a field that there is not', () => {
  expect(typeProblems(all)).toEqual([]);
});

it('what is wrong would be seen', async () => {
  const [deployment] = named('Deployment');
  const wrong = (field: object) =>
    ({ ...deployment!, spec: { ...deployment!.spec, ...field } }) as unknown as Manifest;
  expect(await schemaProblem(wrong({ replicas: 'three' }))).toMatch(/replicas/);
  expect(typeProblems([wrong({ minReadySecond: 5 })]).join('\n')).toMatch(/minReadySecond/);
});

it('Kustomize is given every file, and nothing that is not there', () => {
  const folders = ['base', 'components/mail', 'overlays/province'];
  for (const folder of folders) {
    const { resources = [], configMapGenerator = [] } = parse(
      textOf(`deploy/kubernetes/${folder}/kustomization.yaml`),
    ) as { resources?: string[]; configMapGenerator?: { envs: string[] }[] };
    const files = [...resources, ...configMapGenerator.flatMap(({ envs }) => envs)];
    for (const file of files.filter((name) => /\.(yaml|env)$/.test(name)))
      expect(textOf(`deploy/kubernetes/${folder}/${file}`)).not.toBe('');
  }
  expect(all.length).toBeGreaterThan(20);
});

it('has every service, by its name, and the topics before them', () => {
  expect(services.map(([name]) => name).sort()).toEqual([...SERVICE_NAMES].sort());
  for (const [name, { containers }] of services) expect(containers[0]!.args).toEqual(['service', name]);
  expect(pods().get('topics')!.containers[0]!.args).toEqual(['topics']);
});

it.each([...pods()].filter(([name]) => name !== 'backup'))(
  '%s has settings that there are, and can be used',
  (name, pod) => {
    const mail = settingFiles().get('deploy/kubernetes/overlays/province/mail.env')!;
    const province = settingFiles().get('deploy/kubernetes/overlays/province/settings.env')!;
    const own = Object.fromEntries((pod.containers[0]!.env ?? []).map((each) => [each.name, each.value]));
    const settings = { ...base, ...province, ...(name === 'digest' ? mail : {}), ...own };
    expect(unusable(settings)).toEqual([]);
    expect(own.TERSALUR_KAFKA_USER).toBe(`tersalur-${name === 'topics' ? 'operator' : name}`);
  },
);

it.each([...pods()])('%s is let do little', (_, pod) => {
  expect(pod).toMatchObject({
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  });
  for (const container of pod.containers)
    expect(container).toMatchObject({
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
      resources: {
        requests: { cpu: expect.any(String), memory: expect.any(String) },
        limits: { memory: expect.any(String) },
      },
    });
});

it.each(services)('%s is asked for what it answers, where it listens', (_, { containers }) => {
  const [{ ports, startupProbe, livenessProbe, readinessProbe }] = containers as [(typeof containers)[0]];
  const answered = Object.getOwnPropertyNames(HealthController.prototype).map((route) => `/health/${route}`);
  const probes = [startupProbe, livenessProbe, readinessProbe].map((probe) => probe!.httpGet);
  expect(probes.map(({ path }) => path)).toEqual(['/health/live', '/health/live', '/health/ready']);
  expect(answered).toEqual(expect.arrayContaining(probes.map(({ path }) => path)));
  expect(ports!.map(({ containerPort }) => String(containerPort))).toEqual([base.TERSALUR_PORT]);
  for (const { port } of probes) expect(port).toBe(ports![0]!.name);
});

it('of what may be several there are, and never more than one at a time is away; of the others there is one', () => {
  const counts = [...named('Deployment'), ...named('StatefulSet')].map(
    ({ metadata, spec }) => [metadata.name, spec!.replicas!] as const,
  );
  const several = counts.filter(([, count]) => count > 1).map(([name]) => name);
  expect(several.sort()).toEqual(SERVICE_NAMES.filter((name) => !SINGLE.includes(name)).sort());
  const budgets = named('PodDisruptionBudget').map(
    ({ spec }) => spec!.selector!.matchLabels['app.kubernetes.io/name'],
  );
  expect(budgets.sort()).toEqual(several);
});

it('nobody talks to anybody but for what is named, and no secret stands here', () => {
  const [first] = named('NetworkPolicy');
  expect(first!.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  expect(named('Secret')).toEqual([]);
  for (const settings of settingFiles().values())
    for (const name of Object.keys(settings))
      if (/(PASSWORD|TOKEN|SECRET|KEY)/.test(name)) expect(name).toMatch(/_FILE$/);
});

it('images are those of the compose project, none of them any that comes', () => {
  const ofCompose = Object.values(composeProject().services).map(({ image }) => image);
  for (const { containers } of pods().values())
    for (const { image } of containers)
      expect(ofCompose).toContain(image === 'tersalur' ? 'tersalur:0.1.0' : image);
});

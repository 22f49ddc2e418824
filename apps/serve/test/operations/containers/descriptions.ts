import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

/** A container of a pod, in so far as we look at it. */
interface PodContainer {
  readonly name: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly resources: { readonly requests: object; readonly limits: { readonly memory: string } };
  readonly securityContext: object;
  readonly startupProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
}

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

/** What a pod is made from. */
export interface Pod {
  readonly automountServiceAccountToken: boolean;
  readonly securityContext: object;
  readonly containers: readonly PodContainer[];
  readonly volumes: readonly { readonly name: string }[];
}

/** An object of Kubernetes, in so far as we look at it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly items?: readonly Manifest[];
  readonly spec?: {
    readonly replicas?: number;
    readonly template?: { readonly spec: Pod };
    readonly jobTemplate?: { readonly spec: { readonly template: { readonly spec: Pod } } };
    readonly selector?: { readonly matchLabels: Readonly<Record<string, string>> };
  };
}

/** A service of the compose project. */
interface ComposeService {
  readonly image: string;
  readonly user: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly [other: string]: unknown;
}

export interface ComposeProject {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

/** A file of the repository. */
export function textOf(path: string): string {
  return readFileSync(resolve(path), 'utf8');
}

export function composeProject(): ComposeProject {
  return parse(textOf('docker-compose.yml'), { merge: true }) as ComposeProject;
}

const KUBERNETES = 'deploy/kubernetes';

/** The files below a folder of the Kubernetes descriptions. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(resolve(KUBERNETES, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(KUBERNETES, folder, name),
  );
}

/** All objects, one by one; what Kustomize reads itself is none. */
export function manifests(): readonly Manifest[] {
  return filesBelow('.')
    .filter((path) => path.endsWith('.yaml') && !path.endsWith('kustomization.yaml'))
    .flatMap((path) => parseAllDocuments(textOf(path), { merge: true }))
    .map((document) => document.toJS() as Manifest)
    .flatMap((manifest) => manifest.items ?? [manifest]);
}

/** The pods that they make, by name. */
export function pods(): ReadonlyMap<string, Pod> {
  return new Map(
    manifests().flatMap(({ metadata, spec }) => {
      const pod = (spec?.jobTemplate?.spec ?? spec)?.template?.spec;
      return pod === undefined ? [] : [[metadata.name, pod] as const];
    }),
  );
}

/** The settings that stand in files of their own, by file. */
export function settingFiles(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const files = filesBelow('.').filter((path) => path.endsWith('.env'));
  return new Map(files.map((path) => [path, pairsIn(textOf(path))]));
}

function pairsIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line.includes('='));
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2) as [string, string]));
}

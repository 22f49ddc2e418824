import { readFileSync } from 'node:fs';
import { type LoadHookSync, registerHooks, type ResolveHookSync } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { type Reconcile } from '../builders/sample-month.js';
import { type Mutation } from './mutation.js';

/** The two implementations; of those with a wrong rule only what has it. */
export interface Implementations {
  readonly fast?: Reconcile;
  readonly slow?: Reconcile;
}

/** The built libraries, and where their sources lie. */
const BUILT = new URL('../../../', import.meta.url).href;
const SOURCES = new URL('../../../../../libs/', import.meta.url).href;

/** Loads both implementations anew for each mutation, in this process: its modules have the mutation's number in their address, and one of them its wrong text. */
export class WrongModules {
  /** The numbers of those whose wrong text was loaded. */
  private readonly loaded = new Set<number>();

  constructor(private readonly mutations: readonly Mutation[]) {
    registerHooks({ resolve: this.resolve, load: this.load });
  }

  /** Throws where the text that is to be replaced does not stand there exactly once, or in no module that is loaded. */
  async of(number: number): Promise<Implementations> {
    const load = (module: string): Promise<unknown> => import(`${BUILT}${module}?wrong=${number}`);
    const slow = (await load('testing/src/oracle/reconcile-slowly.js')) as { reconcileSlowly: Reconcile };
    const isShared = this.loaded.has(number);
    const fast = (await load('domain/src/index.js')) as { reconcile: Reconcile };
    const { name, file } = this.mutations[number]!;
    if (!this.loaded.has(number)) throw new Error(`${name}: nobody loads ${file}`);
    return {
      ...(file.startsWith('domain/') ? { fast: fast.reconcile } : {}),
      ...(isShared ? { slow: slow.reconcileSlowly } : {}),
    };
  }

  private readonly resolve: ResolveHookSync = (specifier, context, next) => {
    const resolved = next(specifier, context);
    const number = context.parentURL === undefined ? undefined : numberIn(context.parentURL);
    const isOurs = resolved.url.startsWith(BUILT) && numberIn(resolved.url) === undefined;
    return number !== undefined && isOurs
      ? { ...resolved, url: `${resolved.url}?wrong=${number}` }
      : resolved;
  };

  private readonly load: LoadHookSync = (url, context, next) => {
    const number = numberIn(url);
    const mutation = number === undefined ? undefined : this.mutations[number];
    if (mutation === undefined || !url.startsWith(builtFrom(mutation.file))) return next(url, context);
    this.loaded.add(number!);
    return { format: 'module', source: wrongTextOf(mutation), shortCircuit: true };
  };
}

function numberIn(url: string): number | undefined {
  const number = new URL(url).searchParams.get('wrong');
  return number === null ? undefined : Number(number);
}

function builtFrom(file: string): string {
  return `${BUILT}${file.replace(/\.ts$/, '.js')}?`;
}

function wrongTextOf({ name, file, right, wrong }: Mutation): string {
  const filename = fileURLToPath(`${SOURCES}${file}`);
  const source = readFileSync(filename, 'utf8');
  if (source.split(right).length !== 2) throw new Error(`${name}: its text does not stand once in ${file}`);
  return transformSync(
    source.replace(right, () => wrong),
    { filename, configFile: fileURLToPath(`${SOURCES}../.swcrc`) },
  ).code;
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ADMIN_PASSWORD } from '../../../../libs/testing/src/administrator.js';

/** A service in a process of its own. */
export interface ApartService {
  readonly name: string;
  readonly address: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  end(): Promise<void>;
}

type Settings = Readonly<Record<string, string>>;

const { localCluster, newKeyFile, SERVICES, startServices } = (await import(
  resolve('deploy/local/apart/start-apart.mjs')
)) as {
  localCluster(kafka: string, mongo: string): Settings;
  newKeyFile(folder: string): string;
  readonly SERVICES: readonly string[];
  startServices(
    names: readonly string[],
    options: { readonly settings: Settings; readonly own?: (name: string) => Settings },
  ): Promise<Map<string, ApartService>>;
};

export { localCluster, newKeyFile };

/** Starts every service in a process of its own, with keys and anchors in a folder; `own` are settings of one of them. */
export function startApart(
  home: string,
  asOf: string,
  cluster: Settings,
  own?: (name: string) => Settings,
): Promise<Map<string, ApartService>> {
  const keys = join(home, 'data.keys');
  return startServices(SERVICES, {
    settings: {
      ...cluster,
      TERSALUR_KEY_FILE: existsSync(keys) ? keys : newKeyFile(home),
      TERSALUR_AUDIT_ANCHORS: join(home, 'data.anchors'),
      TERSALUR_ADMIN_PASSWORD: ADMIN_PASSWORD,
      TERSALUR_AS_OF: asOf,
      TERSALUR_LOG_LEVEL: 'error',
    },
    ...(own && { own }),
  });
}

/** Ends all of them. */
export async function endAll(services: ReadonlyMap<string, ApartService>): Promise<void> {
  await Promise.all([...services.values()].map((service) => service.end()));
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock } from '#application';
import { parseIsoDay } from '#domain';
import { ADMIN_PASSWORD } from '../../../../libs/testing/src/administrator.js';
import { type startServices as startHere } from '../../src/index.js';
import { type Form } from './form.js';

/** The built services: their threads are started from files. */
export const { startServices, systemClock } = (await import(
  new URL('../../../../dist/apps/serve/src/index.js', import.meta.url).href
)) as { startServices: typeof startHere; systemClock: Clock };

/** All services in this process, on a folder. */
export const EMBEDDED: Form = {
  open: (home, asOf, options) =>
    startServices({
      folder: join(home, 'data'),
      host: '127.0.0.1',
      port: 0,
      today: () => parseIsoDay(asOf)!,
      adminPassword: ADMIN_PASSWORD,
      logger: false,
      ...options,
    }),
  remove: async (home) => rmSync(home, { recursive: true }),
};

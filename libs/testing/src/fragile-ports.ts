import { setImmediate } from 'node:timers/promises';
import { Fault } from '#application';

/** How a call of a port goes wrong: it fails before it did anything, or after, or comes late. */
export type Hitch = 'BEFORE' | 'AFTER' | 'LATE' | undefined;

/** So many turns of the event loop a late call waits: others do all they have to do meanwhile. */
const LATENESS = 30;

/** The same ports, whose calls go wrong as they are told to. */
export function fragile<Port extends object>(port: Port, next: () => Hitch): Port {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      const call = member.bind(target) as (...given: unknown[]) => unknown;
      if (name === 'writing' || name === 'reading')
        return (...given: unknown[]) => fragile(call(...given) as object, next);
      return async (...given: unknown[]) => {
        const hitch = next();
        if (hitch === 'LATE') for (let turn = 0; turn < LATENESS; turn++) await setImmediate();
        if (hitch === 'BEFORE') throw new Fault('STORE_UNAVAILABLE', 'away');
        const result: unknown = await call(...given);
        if (hitch === 'AFTER') throw new Fault('STORE_UNAVAILABLE', 'away');
        return result;
      };
    },
  });
}

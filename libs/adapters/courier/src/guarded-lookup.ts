import { type LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { type LookupFunction } from 'node:net';
import { isPublicAddress } from '#application';

/** Finds the addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** A name stands for an address that is not public. */
export class AddressRefused extends Error {}

/** As this machine does it. */
export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true });

/**
 * How a connection finds its address: the addresses that are checked are those that are connected to, so that a name cannot stand for another one in between.
 * One that is not public refuses them all.
 */
export function guardedLookup(resolve: Resolve, allowsPrivate: boolean): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const isRefused = !allowsPrivate && addresses.some(({ address }) => !isPublicAddress(address));
        const [first] = addresses;
        if (isRefused) callback(new AddressRefused(hostname), '');
        else if (all) callback(null, [...addresses]);
        else callback(null, first?.address ?? '', first?.family);
      },
      (fault: NodeJS.ErrnoException) => callback(fault, ''),
    );
  };
}

import { BlockList, isIP, isIPv4 } from 'node:net';
import { type Request } from 'express';

const MAPPED = '::ffff:';

/** Networks of this very computer. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** The network address of whoever asks: what a proxy says counts where the proxy is trusted, and only where it is an address. */
export function addressOf({ ip = '', socket }: Request): string {
  const told = isIP(ip) === 0 ? (socket.remoteAddress ?? '') : ip;
  return told.startsWith(MAPPED) && isIPv4(told.slice(MAPPED.length)) ? told.slice(MAPPED.length) : told;
}

/** Whether an address is of this computer. */
export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && LOOPBACK.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

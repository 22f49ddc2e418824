import { BlockList, isIP } from 'node:net';

/** What addresses of receivers may be. */
export interface AddressRules {
  /** Also `http:`, which anybody on the way can read. */
  readonly allowsPlain: boolean;
  /** Also this machine, and networks that are not public. */
  readonly allowsPrivate: boolean;
}

export type AddressProblem = 'NO_URL' | 'NOT_HTTPS' | 'WITH_PASSWORD' | 'NOT_PUBLIC';

const LONGEST = 2_000;

/** Networks that are not public, or lead to others by another way (IANA special-purpose registries). */
const PRIVATE: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const NOT_PUBLIC = new BlockList();
for (const [network, bits] of PRIVATE) NOT_PUBLIC.addSubnet(network, bits, familyOf(network));

/** Whether an IP address is one of the public internet; an IPv4 address within an IPv6 one is looked at itself. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  return isIP(bare) !== 0 && !NOT_PUBLIC.check(bare, familyOf(bare));
}

/** What is wrong with the address of a receiver, as far as it says itself; undefined when nothing is. What a name stands for is only known when it is connected to. */
export function addressProblem(text: string, rules: AddressRules): AddressProblem | undefined {
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['https:', 'http:'].includes(url.protocol)) return 'NO_URL';
  if (url.protocol === 'http:' && !rules.allowsPlain) return 'NOT_HTTPS';
  if (url.username !== '' || url.password !== '') return 'WITH_PASSWORD';
  return rules.allowsPrivate || isPublicHost(url.hostname) ? undefined : 'NOT_PUBLIC';
}

/**
 * So many digits are a NIK, KK, card (16) or account (mostly 15), in a row or four by four. Shorter ones are moments, longer ones ids of services, and those among
 * letters a-f are part of a token.
 */
const PERSONAL_NUMBER = /(?<![\da-f])(?:\d{14,16}|\d{4}(?:[ .+_-]\d{4}){3})(?![\da-f])/i;

/** Whether the address of a receiver holds somebody's number: it is stored, shown and noted as it is, and whoever is on the way logs it. */
export function holdsPersonalNumber(text: string): boolean {
  const href = URL.canParse(text) ? new URL(text).href : text;
  const signs = href.replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return PERSONAL_NUMBER.test(signs);
}

/** The address within a host that is written as one: the parser has turned octal, hexadecimal and short forms into the usual one. */
function literalAddress(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}

function isPublicHost(hostname: string): boolean {
  const address = literalAddress(hostname);
  return address === undefined ? !/(^|\.)localhost\.?$/i.test(hostname) : isPublicAddress(address);
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}

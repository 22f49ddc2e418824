import { type Request } from 'express';
import { RequestFault } from '../problems/request-fault.js';

/** The version that a change was made on, by `If-Match: "3"`; undefined where none is named. Faults: VERSION_INVALID. */
export function expectedVersion(request: Request): number | undefined {
  const header = request.header('if-match');
  if (header === undefined || header === '*') return undefined;
  const [, version] = /^"([1-9]\d{0,9})"$/.exec(header) ?? [];
  if (version === undefined) throw new RequestFault('VERSION_INVALID');
  return Number(version);
}

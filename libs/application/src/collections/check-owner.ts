import { Fault } from '../faults/fault.js';

/** Faults: NOT_OWNER when another service writes the collection. */
export function checkOwner(
  definition: { readonly name: string; readonly owner: string },
  service: string,
): void {
  if (definition.owner === service) return;
  throw new Fault('NOT_OWNER', `${definition.name} is written by ${definition.owner}, not by ${service}`);
}

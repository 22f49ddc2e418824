/** The address of the JSON Schema of a message type: the same wherever the services stand, since each serves them by the type. */
export function schemaAddress(type: string): string {
  return `urn:tersalur:schema:${type}`;
}

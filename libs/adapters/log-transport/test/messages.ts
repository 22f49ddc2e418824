import { readFileSync } from 'node:fs';
import { checkMessage, type MessageOf, type MessageType } from '#contracts';

/** A stored sample of a message, with another id and region. */
export function sampleOf<Type extends MessageType>(
  type: Type,
  id: string,
  region = '18.72',
): MessageOf<Type> {
  const name = type.replaceAll('.', '-');
  const stored = JSON.parse(readFileSync(`libs/contracts/samples/${name}.json`, 'utf8')) as object;
  return checkMessage({ ...stored, id, region }) as MessageOf<Type>;
}

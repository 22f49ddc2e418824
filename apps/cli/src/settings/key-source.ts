import { type Configuration } from '#platform';
import { wrappingKey } from '#security';
import { type KeySource } from '../../../serve/src/index.js';

/** Where the keys of the data come from; undefined: from the file beside the data folder. */
export function keySourceOf({
  TERSALUR_KEY,
  TERSALUR_KEY_BEFORE,
  TERSALUR_KEY_FILE,
}: Configuration): KeySource | undefined {
  if (TERSALUR_KEY === undefined)
    return TERSALUR_KEY_FILE === undefined ? undefined : { path: TERSALUR_KEY_FILE };
  const earlier = TERSALUR_KEY_BEFORE === undefined ? [] : [keyOf(TERSALUR_KEY_BEFORE)];
  return { current: keyOf(TERSALUR_KEY), earlier };
}

function keyOf(text: string) {
  return wrappingKey(Buffer.from(text, 'base64'));
}

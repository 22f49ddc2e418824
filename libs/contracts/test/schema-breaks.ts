import { isDeepStrictEqual } from 'node:util';
import { type JsonSchema } from '../src/description/message-schema.js';

type Properties = Readonly<Record<string, JsonSchema>>;

/**
 * What of a schema that was released is no longer so, by place: a version of a message may get further optional fields, and nothing else about it may change, not
 * even what is said of a field.
 */
export function schemaBreaks(released: JsonSchema, current: JsonSchema, place = ''): string[] {
  const before = (released.properties ?? {}) as Properties;
  const now = (current.properties ?? {}) as Properties;
  const keywords = new Set([...Object.keys(released), ...Object.keys(current)]);
  keywords.delete('properties');
  return [
    ...[...keywords].flatMap((keyword) => keywordBreaks(released, current, keyword, place)),
    ...Object.keys(before).flatMap((name) => {
      const at = `${place}/${name}`;
      return now[name] === undefined ? [`${at} is gone`] : schemaBreaks(before[name]!, now[name], at);
    }),
  ];
}

function keywordBreaks(released: JsonSchema, current: JsonSchema, keyword: string, place: string): string[] {
  const [before, now] = [released[keyword], current[keyword]];
  if (keyword === 'items' && isSchema(before) && isSchema(now))
    return schemaBreaks(before, now, `${place}/*`);
  if (keyword === 'required' && isDeepStrictEqual(sorted(before), sorted(now))) return [];
  return isDeepStrictEqual(before, now) ? [] : [`${place || '/'} has another ${keyword}`];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}

function sorted(names: unknown): string[] {
  return [...((names ?? []) as string[])].sort();
}

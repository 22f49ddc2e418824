import { z } from 'zod';
import { ALERT_EVENTS } from '../alerts/alert-events.js';
import { INBOUND_MESSAGES, MESSAGES } from '../messages.js';
import { schemaAddress } from '../schema-address.js';

/** A JSON Schema, draft 07. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Everything that stands on a topic, by its versioned type. */
export const DESCRIBED = { ...MESSAGES, ...INBOUND_MESSAGES, ...ALERT_EVENTS };

export type DescribedType = keyof typeof DESCRIBED;

/** Whether there is such a type. */
export function isDescribed(type: string): type is DescribedType {
  return Object.hasOwn(DESCRIBED, type);
}

/** What a message of a type looks like to whoever reads it: fields that it does not name may be there and are to be left alone. */
export function messageSchema(type: DescribedType): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(onTheTopic(type), {
    target: 'draft-7',
    io: 'input',
    // A format says it; the pattern beside it is another one with every release of the library.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  return { $schema, $id: schemaAddress(type), title: type, ...schema };
}

/** Channels do not name the type of what they publish: the topic tells it. */
function onTheTopic(type: DescribedType): z.ZodType {
  const inbound = Object.entries(INBOUND_MESSAGES).find(([known]) => known === type)?.[1].schema;
  if (inbound === undefined) return DESCRIBED[type].schema;
  return (inbound as z.ZodObject).omit({ type: true }).describe(inbound.description!);
}

import { ALERT_EVENTS } from '../alerts/alert-events.js';
import { INBOUND_MESSAGES } from '../messages.js';
import { PARTITIONS, type TopicName, TOPICS } from '../topics.js';
import { DESCRIBED, type DescribedType, messageSchema } from './message-schema.js';

/** Who publishes on a channel: the services for others, others for the services, or the services for one another. */
type Direction = 'OUT' | 'IN' | 'WITHIN';

const CHANNELS: Readonly<
  Record<
    keyof typeof TOPICS,
    { readonly direction: Direction; readonly title: string; readonly description: string }
  >
> = {
  alerts: {
    direction: 'OUT',
    title: 'Alerts',
    description:
      'What is announced, as CloudEvents 1.0. Events of one subject are in their order; an event may come again, with the same id. The same events are to be had by GET /api/v1/alerts and by webhooks.',
  },
  inboundBri: {
    direction: 'IN',
    title: 'Reports of BRI',
    description: 'Reports that BRI streams instead of sending files. The header `sender` says who publishes.',
  },
  inboundPos: {
    direction: 'IN',
    title: 'Reports of Kantor Pos',
    description:
      'Reports that Kantor Pos streams instead of sending files. The header `sender` says who publishes.',
  },
  files: {
    direction: 'WITHIN',
    title: 'Files',
    description: 'Files that wait for being read, and reports that channels began to stream.',
  },
  inputs: {
    direction: 'WITHIN',
    title: 'Inputs of books',
    description: 'The inputs of books, in the order in which they count.',
  },
};

const ACTIONS: Readonly<Record<Direction, readonly ('send' | 'receive')[]>> = {
  OUT: ['send'],
  IN: ['receive'],
  WITHIN: ['send', 'receive'],
};

const TYPES = Object.keys(DESCRIBED) as DescribedType[];

/** Describes all topics and what stands on them (AsyncAPI 3). */
export function asyncApi(): object {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Tersalur',
      version: '1.0.0',
      description:
        'Reconciles social aid in Indonesia. Money is whole rupiah, days are ISO dates in Asia/Jakarta, moments are UTC. A version of a message changes only by optional fields.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    channels: mapped(CHANNELS, ([name, { title, description }]) => ({
      address: TOPICS[name],
      title,
      description,
      messages: Object.fromEntries(
        typesOn(TOPICS[name]).map((type) => [type, { $ref: `#/components/messages/${type}` }]),
      ),
      bindings: { kafka: { partitions: PARTITIONS, bindingVersion: '0.5.0' } },
    })),
    operations: Object.fromEntries(
      names(CHANNELS).flatMap((name) =>
        ACTIONS[CHANNELS[name].direction].map((action) => [
          `${action}.${name}`,
          { action, channel: { $ref: `#/channels/${name}` } },
        ]),
      ),
    ),
    components: {
      messages: Object.fromEntries(TYPES.map((type) => [type, messageOf(type)])),
      schemas: Object.fromEntries(TYPES.map((type) => [type, payloadOf(type)])),
    },
  };
}

function typesOn(topic: TopicName): DescribedType[] {
  return TYPES.filter((type) => DESCRIBED[type].topic === topic);
}

function messageOf(type: DescribedType): object {
  const isInbound = Object.hasOwn(INBOUND_MESSAGES, type);
  return {
    name: type,
    title: type,
    summary: messageSchema(type).description,
    contentType: Object.hasOwn(ALERT_EVENTS, type) ? 'application/cloudevents+json' : 'application/json',
    payload: { $ref: `#/components/schemas/${type}` },
    bindings: {
      kafka: {
        key: { type: 'string', description: isInbound ? 'Any.' : 'Code of the region.' },
        bindingVersion: '0.5.0',
      },
    },
  };
}

/** The schema as part of a document, which has an address and a dialect of its own. */
function payloadOf(type: DescribedType): object {
  return { ...messageSchema(type), $schema: undefined, $id: undefined };
}

function names<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(record) as Name[];
}

function mapped<Name extends string, Value>(
  record: Readonly<Record<Name, Value>>,
  map: (entry: readonly [Name, Value]) => object,
): object {
  return Object.fromEntries(names(record).map((name) => [name, map([name, record[name]])]));
}

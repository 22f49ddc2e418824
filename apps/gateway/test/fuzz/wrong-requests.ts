import fc from 'fast-check';
import { type Route } from './described.js';

/** A request that somebody might send. */
export interface WrongRequest {
  readonly route: Route;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;
}

/** What a request can name that is there. */
export interface Known {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

const SOME_VALUES = [
  '',
  '0',
  '-1',
  '1e9',
  'null',
  'true',
  '18.72',
  '2026-01/2026-03',
  '2026-02-30',
  'input.0.0',
  'input.9.999',
  '../..',
];

const word = fc.oneof(
  fc.constantFrom(...SOME_VALUES),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'grapheme-ascii', minLength: 200, maxLength: 300 }),
);

const value = fc.oneof(
  fc.constantFrom<unknown>(...SOME_VALUES, 0, 1, -1, 1.5, null, true, [], {}),
  fc.jsonValue(),
);

const headers = fc.record(
  {
    'idempotency-key': fc.oneof(fc.constantFrom('k-1', 'k-2', 'k-3'), fc.stringMatching(/^[!-~]{0,140}$/)),
    'if-match': fc.oneof(fc.constant('"1"'), fc.stringMatching(/^[!-~]{0,20}$/)),
    'accept-language': fc.constantFrom('en', 'id', '*', 'xx;q=7', ',,;'),
    'last-event-id': fc.stringMatching(/^[!-~]{0,30}$/),
  },
  { requiredKeys: [] },
);

/** Bodies that are taken, as far as a route has the fields: one wrong value among right ones gets furthest. */
const RIGHT: Readonly<Record<string, unknown>> = {
  region: '18.72',
  months: '2026-09',
  reason: 'salah berkas',
  role: 'bri',
  decision: 'NONE',
  evidence: 'a123456789abcdef',
  purpose: 'IDENTITY_CHECK',
  url: 'https://penerima.example/alerts',
  filter: { regions: ['18.72'] },
  order: 'test',
};

/** Requests to a route: its own fields with values of any kind, fields that it does not have, and bodies that are none. */
export function wrongRequest(route: Route, known: Known): fc.Arbitrary<WrongRequest> {
  const id = fc.oneof(
    { arbitrary: fc.constantFrom(...known.ids), weight: 3 },
    word.map(encodeURIComponent),
    fc.constantFrom('%', '%zz', '%00'),
  );
  const query = fc.dictionary(
    fc.constantFrom(...route.query, 'x'),
    fc.oneof(word, fc.constantFrom(...known.cursors)),
    {
      maxKeys: 3,
    },
  );
  return fc
    .tuple(id, id, query, headers, route.takes === undefined ? fc.constant(undefined) : bodyOf(route))
    .map(([id, ref, query, headers, sent]) => ({
      route,
      path: `${route.path.replace('{id}', id).replace('{ref}', ref)}?${new URLSearchParams(query).toString()}`,
      headers: { ...headers, ...sent?.headers },
      body: sent?.body,
    }));
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData;
}

function bodyOf({ takes, fields }: Route): fc.Arbitrary<Sent> {
  const type = fc.constantFrom(
    'application/json',
    'application/json',
    'text/plain',
    'multipart/form-data',
    takes!,
  );
  const names = fc.constantFrom(...fields, 'x', 'constructor', '__proto__');
  const right = Object.fromEntries(Object.entries(RIGHT).filter(([name]) => fields.includes(name)));
  const json = fc.oneof(
    fc.dictionary(names, value, { maxKeys: 6 }).map((object) => JSON.stringify(object)),
    fc.dictionary(names, value, { maxKeys: 1 }).map((object) => JSON.stringify({ ...right, ...object })),
    fc.json(),
    fc.string(),
    fc.constantFrom(
      '[',
      '{"a":',
      '"'.repeat(70_000),
      `{"x":"${'x'.repeat(3_000_000)}"}`,
      `${'['.repeat(30_000)}`,
    ),
  );
  const text = fc
    .tuple(type, json)
    .map(([type, body]): Sent => ({ headers: { 'content-type': type }, body }));
  if (takes !== 'multipart/form-data') return text;
  const parts = fc.array(fc.tuple(names, word, fc.boolean()), { maxLength: 4 });
  const form = fc.tuple(parts, fc.boolean(), word).map(([parts, isRight, content]): Sent => {
    const body = new FormData();
    if (isRight) body.append('role', 'bri');
    if (isRight) body.append('file', new Blob([content]), content);
    for (const [name, content, isFile] of parts)
      if (isFile) body.append(name, new Blob([content]), content);
      else body.append(name, content);
    return { headers: {}, body };
  });
  return fc.oneof(text, form);
}

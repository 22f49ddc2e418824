import { type Door } from '../door.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
  readonly 'x-action'?: string;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A route as the OpenAPI document tells of it. */
export interface Route {
  readonly method: string;
  /** With `{id}` where an id stands, and `{ref}` where the ref of a household does. */
  readonly path: string;
  readonly query: readonly string[];
  /** What whoever asks has to be allowed to; empty where the document does not say. */
  readonly action: string;
  /** Media type of the body; undefined where there is none. */
  readonly takes: string | undefined;
  /** Names of the body's fields. */
  readonly fields: readonly string[];
  /** Statuses that are documented. */
  readonly statuses: readonly string[];
}

/** All routes that the gateway describes. */
export async function describedRoutes(door: Pick<Door, 'ask'>): Promise<readonly Route[]> {
  const document = (await door.ask('/api/openapi.json')).body as Document;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) =>
      routeOf(document, path, method.toUpperCase(), operation),
    ),
  );
}

function routeOf(document: Document, path: string, method: string, operation: Operation): Route {
  const { parameters = [], requestBody, responses } = operation;
  const [[takes, body] = []] = Object.entries(requestBody?.content ?? {});
  return {
    method,
    path,
    action: operation['x-action'] ?? '',
    query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    takes,
    fields: body ? fieldsOf(document, body.schema) : [],
    statuses: Object.keys(responses),
  };
}

function fieldsOf(document: Document, { $ref, allOf = [], properties = {} }: Schema): string[] {
  const named =
    $ref === undefined ? [] : fieldsOf(document, document.components.schemas[$ref.split('/').at(-1)!]!);
  return [...named, ...allOf.flatMap((schema) => fieldsOf(document, schema)), ...Object.keys(properties)];
}

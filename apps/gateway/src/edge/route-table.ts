import { Injectable } from '@nestjs/common';
import { type OpenAPIObject } from '@nestjs/swagger';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

interface Route {
  readonly path: RegExp;
  readonly methods: readonly string[];
}

/** Which methods each address takes, as the OpenAPI document says. */
@Injectable()
export class RouteTable {
  private document: (() => OpenAPIObject) | undefined;
  private known: readonly Route[] | undefined;

  /** Takes the addresses of the document, when one is first asked for; `{id}` stands for any text without a slash. */
  learn(document: () => OpenAPIObject): void {
    this.document = document;
  }

  /** The methods that an address takes; none for an address that is not known. */
  methodsOf(path: string): readonly string[] {
    return this.routes.find((route) => route.path.test(path))?.methods ?? [];
  }

  private get routes(): readonly Route[] {
    this.known ??= Object.entries(this.document?.().paths ?? {}).map(([path, item]) => ({
      path: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
      methods: METHODS.filter((method) => item[method] !== undefined).map((method) => method.toUpperCase()),
    }));
    return this.known;
  }
}

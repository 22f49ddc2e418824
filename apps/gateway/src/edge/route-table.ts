import { Injectable } from '@nestjs/common';
import { type OpenAPIObject } from '@nestjs/swagger';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Which methods each address takes, as the OpenAPI document says. */
@Injectable()
export class RouteTable {
  private routes: readonly { readonly path: RegExp; readonly methods: readonly string[] }[] = [];

  /** Takes over the addresses of the document; `{id}` stands for any text without a slash. */
  learn({ paths }: OpenAPIObject): void {
    this.routes = Object.entries(paths).map(([path, item]) => ({
      path: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
      methods: METHODS.filter((method) => item[method] !== undefined).map((method) => method.toUpperCase()),
    }));
  }

  /** The methods that an address takes; none for an address that is not known. */
  methodsOf(path: string): readonly string[] {
    return this.routes.find((route) => route.path.test(path))?.methods ?? [];
  }
}

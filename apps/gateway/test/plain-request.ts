import { type IncomingHttpHeaders, request as requestPlain } from 'node:http';
import { request as requestByTls, type RequestOptions } from 'node:https';
import { type TLSSocket } from 'node:tls';

/** An answer, as it came over the wire. */
export interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly code?: string;
  /** Of the certificate that was shown. */
  readonly name?: string | undefined;
}

/** Sends a request with whatever headers, which fetch would not, and reads the answer. */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  { body, ca, ...more }: RequestOptions & { readonly body?: object } = {},
): Promise<Heard> {
  const options = {
    ...{ port, path, ca, host: '127.0.0.1', agent: false, method: body ? 'POST' : 'GET', ...more },
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
  };
  return new Promise((done, fail) => {
    const sent = (ca === undefined ? requestPlain : requestByTls)(options, (response) => {
      const { subject } = ca ? (response.socket as TLSSocket).getPeerCertificate() : {};
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () =>
        done({
          status: response.statusCode!,
          headers: response.headers,
          ...(text.startsWith('{') ? { code: (JSON.parse(text) as { code: string }).code } : {}),
          name: subject?.CN as string | undefined,
        }),
      );
    });
    sent.on('error', fail).end(body && JSON.stringify(body));
  });
}

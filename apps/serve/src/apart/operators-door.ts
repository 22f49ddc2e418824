import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type MissingPart } from '#application';
import { mayReadMetrics } from '../../../gateway/src/index.js';
import { addressOf } from '../services/front-door.js';

export interface OperatorsDoorOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** The parts that are not well; none when all are. */
  missing(): Promise<readonly MissingPart[]>;
  /** All metrics, in the text that Prometheus reads. */
  metrics(): Promise<string>;
  /** Who reads them from elsewhere knows it. */
  readonly metricsToken?: string | undefined;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const MAPPED = /^::ffff:/;

/** What operators ask of a service that serves nobody else: `/health/live`, `/health/ready`, `/metrics`, as the gateway has them. Fault: the system's of listening. */
export async function openOperatorsDoor(
  options: OperatorsDoorOptions,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => void send(request, response, options));
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return {
    address: addressOf(server.address() as AddressInfo, false),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  options: OperatorsDoorOptions,
): Promise<void> {
  const { status, type, body } = await answerTo(request, options);
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

async function answerTo(
  { method, url, headers, socket }: IncomingMessage,
  options: OperatorsDoorOptions,
): Promise<Answer> {
  if (method !== 'GET') return problem(405, 'METHOD_NOT_ALLOWED');
  const address = (socket.remoteAddress ?? '').replace(MAPPED, '');
  switch (url) {
    case '/health/live':
      return json(200, { status: 'up' });
    case '/health/ready': {
      const missing = await options.missing();
      return missing.length === 0 ? json(200, { status: 'up' }) : problem(503, 'NOT_READY', { missing });
    }
    case '/metrics':
      if (!mayReadMetrics({ headers, address }, options.metricsToken)) return problem(403, 'METRICS_CLOSED');
      return {
        status: 200,
        type: 'text/plain; version=0.0.4; charset=utf-8',
        body: await options.metrics(),
      };
    default:
      return problem(404, 'NOT_FOUND');
  }
}

function json(status: number, body: object): Answer {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}

function problem(status: number, code: string, about: object = {}): Answer {
  const body = JSON.stringify({ status, code, ...about });
  return { status, type: 'application/problem+json', body };
}

import { type Server } from 'node:http';
import { type Server as TlsServer } from 'node:tls';
import { type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import { NO_TELEMETRY, type Telemetry, type UnmaskingLimits, USUAL_UNMASKING_LIMITS } from '#application';
import { DEFAULT_LIMITS } from '#intake';
import { BodyRules } from './edge/body-rules.js';
import { EdgeFault } from './edge/connection/edge-fault.js';
import { OwnCertificate } from './edge/connection/own-certificate.js';
import { serveOpenApi } from './edge/open-api.js';
import { RouteTable } from './edge/route-table.js';
import { answerBrokenRequests } from './edge/socket-problems.js';
import { type FileLimits } from './files/upload/upload.js';
import { GatewayModule } from './gateway-module.js';
import { type GatewayParts } from './gateway-parts.js';

/** Bytes of a JSON body. */
const LARGEST_BODY = 64 * 1024;

/** Milliseconds in which a request has to arrive whole, and its head, and for which a connection may stand still. */
const LONGEST_REQUEST = 10 * 60_000;
const LONGEST_HEAD = 30_000;
const LONGEST_SILENCE = 60_000;

/** Milliseconds for which a connection is kept between two requests: longer than the minute of usual proxies, for who closes first may cut off the next request. */
const KEPT_OPEN = 75_000;

/** Pages take scripts, styles and data from here alone, stand in no frame, and name their address to nobody. */
const ANSWERED_WITH = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
} satisfies HelmetOptions;

export interface GatewayOptions extends Omit<
  GatewayParts,
  'limits' | 'unmasking' | 'certificate' | 'telemetry'
> {
  /** Bytes of workbooks and other files (those of the file contract). */
  readonly limits?: Partial<FileLimits>;
  /** Those of people who work case by case, where it is left out. */
  readonly unmasking?: UnmaskingLimits | undefined;
  /** Who is told how it runs (nobody). */
  readonly telemetry?: Telemetry | undefined;
  /** As Nest takes it. */
  readonly logger?: LoggerService | false;
  /** Milliseconds for which a connection may stand still (60,000). */
  readonly silence?: number;
}

/** Makes the front door; `listen` opens it. Closing it ends what is being answered and leaves the parts open. Faults: EdgeFault. */
export async function createGateway({
  logger,
  silence,
  limits,
  unmasking = USUAL_UNMASKING_LIMITS,
  telemetry = NO_TELEMETRY,
  ...ports
}: GatewayOptions): Promise<NestExpressApplication> {
  const { clock, edge = {} } = ports;
  const certificate = edge.tls && new OwnCertificate(edge.tls, { clock, telemetry });
  const parts = { ...ports, unmasking, telemetry, certificate, limits: { ...DEFAULT_LIMITS, ...limits } };
  const application = await NestFactory.create<NestExpressApplication>(GatewayModule.with(parts), {
    logger,
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: false,
    ...(certificate ? { httpsOptions: certificate.options } : {}),
  });
  application.disable('x-powered-by').disable('etag');
  trust(application, edge.trustedProxies ?? []);
  application.use(answerHeaders());
  application.useBodyParser('json', { limit: LARGEST_BODY, type: 'application/json' });
  application.useGlobalPipes(new BodyRules());
  application.get(RouteTable).learn(serveOpenApi(application));
  const server: Server = application.getHttpServer();
  server.requestTimeout = LONGEST_REQUEST;
  server.headersTimeout = LONGEST_HEAD;
  server.setTimeout(silence ?? LONGEST_SILENCE);
  server.keepAliveTimeout = KEPT_OPEN;
  answerBrokenRequests(server);
  certificate?.keepRenewed(server as unknown as TlsServer);
  return application;
}

/** Takes the word of these proxies about who asks, and how. Faults: PROXY_INVALID. */
function trust(application: NestExpressApplication, proxies: readonly string[]): void {
  try {
    application.set('trust proxy', proxies.length === 0 ? false : [...proxies]);
  } catch {
    throw new EdgeFault('PROXY_INVALID', proxies.join(', '));
  }
}

/** Browsers are told to stay with encryption only by who has it. */
function answerHeaders(): RequestHandler {
  const [always, plain] = [
    helmet(ANSWERED_WITH),
    helmet({ ...ANSWERED_WITH, strictTransportSecurity: false }),
  ];
  return (request: Request, response: Response, next: NextFunction): void =>
    (request.secure ? always : plain)(request, response, next);
}

import { type Server } from 'node:http';
import { type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import helmet, { type HelmetOptions } from 'helmet';
import { type UnmaskingLimits, USUAL_UNMASKING_LIMITS } from '#application';
import { DEFAULT_LIMITS } from '#intake';
import { BodyRules } from './edge/body-rules.js';
import { serveOpenApi } from './edge/open-api.js';
import { RouteTable } from './edge/route-table.js';
import { answerBrokenRequests } from './edge/socket-problems.js';
import { type FileLimits } from './files/upload/upload.js';
import { GatewayModule } from './gateway-module.js';
import { type GatewayParts } from './gateway-parts.js';

/** Bytes of a JSON body. */
const LARGEST_BODY = 64 * 1024;

/** Milliseconds in which a request has to arrive whole, and for which a connection may stand still. */
const LONGEST_REQUEST = 10 * 60_000;
const LONGEST_SILENCE = 60_000;

/** Pages take scripts, styles and data from here alone, stand in no frame, and name their address to nobody. */
const ANSWERED_WITH: HelmetOptions = {
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
};

export interface GatewayOptions extends Omit<GatewayParts, 'limits' | 'unmasking'> {
  /** Bytes of workbooks and other files (those of the file contract). */
  readonly limits?: Partial<FileLimits>;
  /** Those of people who work case by case, where it is left out. */
  readonly unmasking?: UnmaskingLimits | undefined;
  /** As Nest takes it. */
  readonly logger?: LoggerService | false;
  /** Milliseconds for which a connection may stand still (60,000). */
  readonly silence?: number;
}

/** Makes the front door; `listen` opens it. Closing it ends what is being answered and leaves the parts open. */
export async function createGateway({
  logger,
  silence,
  limits,
  unmasking = USUAL_UNMASKING_LIMITS,
  ...ports
}: GatewayOptions): Promise<NestExpressApplication> {
  const parts = { ...ports, unmasking, limits: { ...DEFAULT_LIMITS, ...limits } };
  const application = await NestFactory.create<NestExpressApplication>(GatewayModule.with(parts), {
    logger,
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: false,
  });
  application.useBodyParser('json', { limit: LARGEST_BODY, type: 'application/json' });
  application.disable('x-powered-by').disable('etag');
  application.use(helmet(ANSWERED_WITH));
  application.useGlobalPipes(new BodyRules());
  application.get(RouteTable).learn(serveOpenApi(application));
  const server: Server = application.getHttpServer();
  server.requestTimeout = LONGEST_REQUEST;
  server.setTimeout(silence ?? LONGEST_SILENCE);
  answerBrokenRequests(server);
  return application;
}

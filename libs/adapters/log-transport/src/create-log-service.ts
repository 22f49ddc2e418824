import { type INestMicroservice, type LoggerService, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FaultFilter } from './fault-filter.js';
import { LogServer, type LogServerOptions } from './log-server.js';

/** Makes a service of a module whose controllers handle messages; `listen()` begins. `logger` as Nest takes it. */
export async function createLogService(
  module: Type | { readonly module: Type },
  options: LogServerOptions & { readonly logger?: LoggerService | false },
): Promise<INestMicroservice> {
  const service = await NestFactory.createMicroservice(module, {
    strategy: new LogServer(options),
    logger: options.logger,
    abortOnError: false,
  });
  return service.useGlobalFilters(new FaultFilter());
}

import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Cycles } from '#application';
import { CALLERS, LOCAL_CALLER } from './callers/callers.js';
import { CycleController } from './cycles/cycle-controller.js';
import { AnswerHeaders } from './edge/answer-headers.js';
import { MediaTypeGuard } from './edge/media-type-guard.js';
import { RequestNumbers } from './edge/request-numbers.js';
import { RouteTable } from './edge/route-table.js';
import { type GatewayParts, PARTS } from './gateway-parts.js';
import { HealthController } from './health/health-controller.js';
import { Readiness } from './health/readiness.js';
import { ProblemFilter } from './problems/problem-filter.js';
import { ANNOUNCERS, OutboxRelay } from './writes/outbox-relay.js';
import { Writes } from './writes/writes.js';

/** The front door: what comes in by HTTP becomes records of the gateway's collections, segments and messages. */
@Module({})
export class GatewayModule implements NestModule {
  static with(parts: GatewayParts): DynamicModule {
    const cycles = new Cycles(parts);
    return {
      module: GatewayModule,
      controllers: [HealthController, CycleController],
      providers: [
        { provide: PARTS, useValue: parts },
        { provide: CALLERS, useValue: LOCAL_CALLER },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: MediaTypeGuard },
        RequestNumbers,
        RouteTable,
        Readiness,
        Writes,
        OutboxRelay,
        { provide: Cycles, useValue: cycles },
        { provide: ANNOUNCERS, useValue: [cycles.announcer] },
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(AnswerHeaders).forRoutes('{*path}');
  }
}

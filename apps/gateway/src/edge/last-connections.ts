import { type Server } from 'node:http';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type Clock } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Milliseconds for which closing waits for requests that are under way. */
const GRACE = 5_000;

/** Closes the connections of those who do not come to an end when the gateway does. */
@Injectable()
export class LastConnections implements OnModuleDestroy, OnApplicationShutdown {
  private readonly ended = new AbortController();
  private readonly clock: Clock;

  constructor(
    @Inject(PARTS) { clock }: GatewayParts,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {
    this.clock = clock;
  }

  onModuleDestroy(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    void this.clock.wait(GRACE, this.ended.signal).then(() => server.closeAllConnections());
  }

  onApplicationShutdown(): void {
    this.ended.abort();
  }
}

import { type Server } from 'node:http';
import { Server as TlsServer } from 'node:https';
import { type Socket } from 'node:net';
import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type Clock } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Milliseconds for which closing waits for requests that are under way. */
const GRACE = 5_000;

/**
 * Closes the connections of those who do not come to an end when the gateway does; at once those on which nothing was
 * asked, as browsers open ahead: the server itself would take them for requests under way.
 */
@Injectable()
export class LastConnections implements OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown {
  private readonly silent = new Set<Socket>();
  private readonly ended = new AbortController();
  private readonly clock: Clock;
  private isEnding = false;

  constructor(
    @Inject(PARTS) { clock }: GatewayParts,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {
    this.clock = clock;
  }

  onApplicationBootstrap(): void {
    this.server.on(this.server instanceof TlsServer ? 'secureConnection' : 'connection', (socket: Socket) => {
      if (this.isEnding) {
        socket.destroy();
        return;
      }
      this.silent.add(socket);
      socket.once('close', () => this.silent.delete(socket));
    });
    this.server.on('request', ({ socket }) => this.silent.delete(socket));
  }

  onModuleDestroy(): void {
    this.isEnding = true;
    for (const socket of this.silent) socket.destroy();
    void this.clock.wait(GRACE, this.ended.signal).then(() => this.server.closeAllConnections());
  }

  onApplicationShutdown(): void {
    this.ended.abort();
  }

  private get server(): Server {
    return this.host.httpAdapter.getHttpServer() as Server;
  }
}

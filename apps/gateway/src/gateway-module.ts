import { type DynamicModule, Logger, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import {
  Accounts,
  AuditTrail,
  Cycles,
  Decisions,
  failureReason,
  Files,
  Sessions,
  Webhooks,
} from '#application';
import { GATE } from './access/access.js';
import { AccessGuard } from './access/access-guard.js';
import { Places } from './access/places.js';
import { SetUpPage } from './access/set-up-page.js';
import { SessionGate } from './access/session-gate.js';
import { AccountController } from './accounts/account-controller.js';
import { SessionController } from './accounts/session-controller.js';
import { AlertController } from './alerts/alert-controller.js';
import { FeedWatch } from './alerts/feed-watch.js';
import { AuditController } from './audit/audit-controller.js';
import { AuditNotes } from './audit/audit-notes.js';
import { BookChanges } from './books/book-changes.js';
import { BookController } from './books/book-controller.js';
import { BookFreshness } from './books/book-freshness.js';
import { BookListController } from './books/book-list-controller.js';
import { BookPages } from './books/book-pages.js';
import { BookReader } from './books/book-reader.js';
import { BookShelf } from './books/book-shelf.js';
import { BookTables } from './books/book-tables.js';
import { ContractController } from './contracts/contract-controller.js';
import { CycleController } from './cycles/cycle-controller.js';
import { AnswerHeaders } from './edge/answer-headers.js';
import { LastConnections } from './edge/last-connections.js';
import { MediaTypeGuard } from './edge/media-type-guard.js';
import { RequestNumbers } from './edge/request-numbers.js';
import { RouteTable } from './edge/route-table.js';
import { CHANGE_SOURCES, type ChangeSource } from './events/change-source.js';
import { EventController } from './events/event-controller.js';
import { FileChanges } from './events/file-changes.js';
import { FileController } from './files/file-controller.js';
import { FileViews } from './files/file-views-reader.js';
import { StreamListing } from './files/streams/stream-listing.js';
import { UploadMappings } from './files/upload/upload-mapping.js';
import { UploadController } from './files/upload-controller.js';
import { RejectsController } from './files/rejects-controller.js';
import { type GatewayParts, PARTS } from './gateway-parts.js';
import { HealthController } from './health/health-controller.js';
import { Readiness } from './health/readiness.js';
import { Freshness } from './lists/freshness.js';
import { ProblemFilter } from './problems/problem-filter.js';
import { DecisionController } from './reviews/decision-controller.js';
import { DecisionViews } from './reviews/decision-views-reader.js';
import { ReviewController } from './reviews/review-controller.js';
import { WebhookController } from './webhooks/webhook-controller.js';
import { ANNOUNCERS, OutboxRelay } from './writes/outbox-relay.js';
import { Writes } from './writes/writes.js';

const CONTROLLERS = [
  HealthController,
  SessionController,
  SetUpPage,
  AccountController,
  AuditController,
  CycleController,
  UploadController,
  FileController,
  RejectsController,
  BookController,
  BookListController,
  ReviewController,
  DecisionController,
  EventController,
  ContractController,
  AlertController,
  WebhookController,
];

/** The front door: what comes in by HTTP becomes records of the gateway's collections, segments and messages. */
@Module({})
export class GatewayModule implements NestModule {
  static with(parts: GatewayParts): DynamicModule {
    const cycles = new Cycles(parts);
    const files = new Files(parts);
    const accounts = new Accounts(parts);
    const trail = new AuditTrail(parts.collections, parts.anchors, tellOfAnchors);
    const decisions = new Decisions(parts);
    return {
      module: GatewayModule,
      controllers: CONTROLLERS,
      providers: [
        { provide: PARTS, useValue: parts },
        { provide: Accounts, useValue: accounts },
        { provide: Sessions, useValue: new Sessions(parts, accounts) },
        parts.gate === undefined
          ? { provide: GATE, useClass: SessionGate }
          : { provide: GATE, useValue: parts.gate },
        { provide: APP_FILTER, useClass: ProblemFilter },
        Places,
        { provide: AuditTrail, useValue: trail },
        AuditNotes,
        { provide: APP_INTERCEPTOR, useExisting: AuditNotes },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: MediaTypeGuard },
        RequestNumbers,
        RouteTable,
        Readiness,
        Writes,
        OutboxRelay,
        LastConnections,
        { provide: Cycles, useValue: cycles },
        { provide: Files, useValue: files },
        { provide: Decisions, useValue: decisions },
        { provide: ANNOUNCERS, useValue: [cycles.announcer, files.announcer, decisions.announcer] },
        StreamListing,
        UploadMappings,
        DecisionViews,
        FileViews,
        BookReader,
        BookShelf,
        BookPages,
        BookTables,
        BookFreshness,
        Freshness,
        FeedWatch,
        { provide: Webhooks, useValue: new Webhooks(parts) },
        FileChanges,
        BookChanges,
        {
          provide: CHANGE_SOURCES,
          useFactory: (...sources: ChangeSource[]) => sources,
          inject: [FileChanges, BookChanges],
        },
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(AnswerHeaders).forRoutes('{*path}');
  }
}

function tellOfAnchors(fault: unknown): void {
  new Logger('gateway').error(`audit: ${failureReason(fault).reason}`);
}

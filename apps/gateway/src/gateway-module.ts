import {
  type DynamicModule,
  type MiddlewareConsumer,
  Module,
  type NestModule,
  type Type,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access/access-guard.js';
import { Places } from './access/places.js';
import { ACCOUNT_CONTROLLERS, accountProviders } from './accounts/account-parts.js';
import { AlertController } from './alerts/alert-controller.js';
import { FeedWatch } from './alerts/feed-watch.js';
import { AuditController } from './audit/audit-controller.js';
import { AuditTableController } from './audit/audit-table-controller.js';
import { AuditNotes } from './audit/audit-notes.js';
import { OpenedEntries } from './audit/opened-entries.js';
import { PaymentNames } from './audit/payment-names.js';
import { ReadingNotes } from './audit/reading-notes.js';
import { BookChanges } from './books/book-changes.js';
import { BreachController } from './breach/breach-controller.js';
import { BookController } from './books/book-controller.js';
import { BookFreshness } from './books/book-freshness.js';
import { BookListController } from './books/book-list-controller.js';
import { BookPages } from './books/book-pages.js';
import { BookReader } from './books/book-reader.js';
import { BookShelf } from './books/book-shelf.js';
import { ListPages } from './books/list-pages.js';
import { DiscrepancyTableController } from './books/discrepancy-table-controller.js';
import { FoundDiscrepancies } from './books/found-discrepancies.js';
import { DiscrepancyMarks } from './books/discrepancy-marks.js';
import { DiscrepancyCounts } from './books/discrepancy-counts.js';
import { BookTables } from './books/book-tables.js';
import { ConsolePages } from './console/console-pages.js';
import { ServiceController } from './console/service-controller.js';
import { ContractController } from './contracts/contract-controller.js';
import { CycleController } from './cycles/cycle-controller.js';
import { RegionController } from './cycles/region-controller.js';
import { CycleTableController } from './cycles/cycle-table-controller.js';
import { AnswerHeaders } from './edge/answer-headers.js';
import { KnownHosts } from './edge/connection/known-hosts.js';
import { OwnCertificate } from './edge/connection/own-certificate.js';
import { PrivateConnection } from './edge/connection/private-connection.js';
import { LastConnections } from './edge/last-connections.js';
import { MediaTypeGuard } from './edge/media-type-guard.js';
import { RequestNumbers } from './edge/request-numbers.js';
import { RequestTelling } from './edge/request-telling.js';
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
import { MetricsController } from './health/metrics-controller.js';
import { Readiness } from './health/readiness.js';
import { Freshness } from './lists/freshness.js';
import { MappingController } from './mappings/mapping-controller.js';
import { MinutesController } from './minutes/minutes-controller.js';
import { MinutesDesk } from './minutes/minutes-desk.js';
import { HouseholdReader } from './links/household-reader.js';
import { LinkController } from './links/link-controller.js';
import { LinkShelf } from './links/link-shelf.js';
import { NumberController } from './numbers/number-controller.js';
import { NumberReader } from './numbers/number-reader.js';
import { OverviewController } from './overview/overview-controller.js';
import { Overviews } from './overview/overviews.js';
import { ProblemFilter } from './problems/problem-filter.js';
import { ConfirmationController } from './reviews/confirmation-controller.js';
import { DecisionController } from './reviews/decision-controller.js';
import { DecisionSheet } from './reviews/decision-sheet.js';
import { DecisionViews } from './reviews/decision-views-reader.js';
import { PurgeWatch } from './retention/purge-watch.js';
import { PurgedMemory } from './retention/purged-memory.js';
import { RetentionController } from './retention/retention-controller.js';
import { SampleCity } from './sample/sample-city.js';
import { SampleController } from './sample/sample-controller.js';
import { AlertScopes } from './books/alert-scopes.js';
import { DiscrepancySubjects } from './remarks/discrepancy-subjects.js';
import { RemarkController } from './remarks/remark-controller.js';
import { RemarkedDiscrepancies } from './remarks/remarked-discrepancies.js';
import { RemarkSheetController } from './remarks/remark-sheet-controller.js';
import { RemarkSheet } from './remarks/remark-sheet.js';
import { FilledSheets } from './sheets/filled-sheets.js';
import { ReviewController } from './reviews/review-controller.js';
import { RecordTables } from './tables/record-tables.js';
import { HouseholdCodes } from './visits/household-codes.js';
import { VisitController } from './visits/visit-controller.js';
import { VisitMarks } from './visits/visit-marks.js';
import { VisitProgress } from './visits/visit-progress.js';
import { VisitSheet } from './visits/visit-sheet.js';
import { WorkListController } from './work-lists/work-list-controller.js';
import { WorkListDesk } from './work-lists/work-list-desk.js';
import { WebhookController } from './webhooks/webhook-controller.js';
import { WebhookTableController } from './webhooks/webhook-table-controller.js';
import { OutboxRelay } from './writes/outbox-relay.js';
import { useCasesOf } from './use-cases.js';
import { Writes } from './writes/writes.js';

const CONTROLLERS: Type[] = [
  HealthController,
  MetricsController,
  ServiceController,
  ...ACCOUNT_CONTROLLERS,
  AuditController,
  AuditTableController,
  BreachController,
  CycleController,
  CycleTableController,
  RegionController,
  UploadController,
  FileController,
  MappingController,
  RejectsController,
  BookController,
  BookListController,
  DiscrepancyTableController,
  MinutesController,
  WorkListController,
  VisitController,
  OverviewController,
  LinkController,
  RemarkController,
  RemarkSheetController,
  NumberController,
  ReviewController,
  DecisionController,
  ConfirmationController,
  RetentionController,
  SampleController,
  EventController,
  ContractController,
  AlertController,
  WebhookController,
  WebhookTableController,
];

/** The front door: what comes in by HTTP becomes records of the gateway's collections, segments and messages. */
@Module({})
export class GatewayModule implements NestModule {
  static with(parts: GatewayParts): DynamicModule {
    return {
      module: GatewayModule,
      controllers: CONTROLLERS,
      providers: [
        { provide: PARTS, useValue: parts },
        ...useCasesOf(parts),
        ...accountProviders(parts),
        ProblemFilter,
        { provide: APP_FILTER, useExisting: ProblemFilter },
        Places,
        NumberReader,
        AuditNotes,
        OpenedEntries,
        PaymentNames,
        ReadingNotes,
        RecordTables,
        { provide: APP_INTERCEPTOR, useExisting: AuditNotes },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: MediaTypeGuard },
        RequestNumbers,
        RouteTable,
        Readiness,
        Writes,
        OutboxRelay,
        LastConnections,
        // Ends with the module.
        { provide: OwnCertificate, useValue: parts.certificate },
        PurgeWatch,
        PurgedMemory,
        SampleCity,
        StreamListing,
        UploadMappings,
        DecisionViews,
        FileViews,
        BookReader,
        BookShelf,
        ListPages,
        LinkShelf,
        HouseholdReader,
        BookPages,
        DiscrepancyCounts,
        DiscrepancyMarks,
        FoundDiscrepancies,
        AlertScopes,
        DiscrepancySubjects,
        RemarkedDiscrepancies,
        FilledSheets,
        RemarkSheet,
        HouseholdCodes,
        VisitMarks,
        VisitProgress,
        VisitSheet,
        DecisionSheet,
        BookTables,
        MinutesDesk,
        WorkListDesk,
        BookFreshness,
        Overviews,
        Freshness,
        FeedWatch,
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
    consumer
      .apply(RequestTelling, AnswerHeaders, KnownHosts, PrivateConnection, ConsolePages)
      .forRoutes('{*path}');
  }
}

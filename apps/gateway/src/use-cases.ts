import { type Provider } from '@nestjs/common';
import {
  AuditTrail,
  BreachReports,
  Confirmations,
  Cycles,
  Decisions,
  Files,
  MinutesStore,
  NumbersOfRows,
  Purges,
  RememberedMappings,
  Remarks,
  Retention,
  Unmaskings,
  Visits,
  Webhooks,
} from '#application';
import { type GatewayParts } from './gateway-parts.js';
import { ANNOUNCERS } from './writes/outbox-relay.js';

/** The use cases behind the routes, as the module's providers ask for them. */
export function useCasesOf(parts: GatewayParts): Provider[] {
  const { collections, anchors, segments, clock, telemetry, unmasking: limits } = parts;
  const trail = new AuditTrail(collections, anchors, telemetry);
  const cycles = new Cycles(parts);
  const files = new Files(parts);
  const decisions = new Decisions(parts);
  const remarks = new Remarks(parts);
  const visits = new Visits(parts);
  return [
    { provide: AuditTrail, useValue: trail },
    { provide: Cycles, useValue: cycles },
    { provide: Files, useValue: files },
    { provide: Decisions, useValue: decisions },
    { provide: Confirmations, useValue: new Confirmations({ ...parts, decisions }) },
    { provide: MinutesStore, useValue: new MinutesStore({ segments, cycles }) },
    { provide: RememberedMappings, useValue: new RememberedMappings(collections) },
    { provide: Remarks, useValue: remarks },
    { provide: Visits, useValue: visits },
    { provide: Purges, useValue: new Purges({ ...parts, cycles, files, decisions, remarks, visits }) },
    { provide: Unmaskings, useValue: new Unmaskings({ trail, clock, limits }) },
    { provide: BreachReports, useValue: new BreachReports({ ...parts, trail }) },
    { provide: NumbersOfRows, useValue: new NumbersOfRows(segments) },
    { provide: Webhooks, useValue: new Webhooks(parts) },
    { provide: Retention, useValue: new Retention(collections) },
    { provide: ANNOUNCERS, useValue: [cycles.announcer, files.announcer, decisions.announcer] },
  ];
}

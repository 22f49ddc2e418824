import { type Gate } from './access/access.js';
import { type Day } from '#domain';
import { type FileLimits } from './files/upload/upload.js';
import {
  type AddressRules,
  type Anchors,
  type Clock,
  type Collections,
  type Log,
  type Secrets,
  type Segments,
} from '#application';

/** What the gateway is made of. */
export interface GatewayParts {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
  readonly clock: Clock;
  /** The day that counts as today. */
  readonly today: () => Day;
  /** Who knows which regions there are. */
  readonly areas: { isRegion(code: string): boolean };
  /** Who is let in; those who signed in where it is left out. */
  readonly gate?: Gate;
  /** Where it is written down how the audit trail was. */
  readonly anchors: Anchors;
  /** Seals what is secret in the gateway's own records. */
  readonly secrets: Secrets;
  /** Where webhooks may be sent. */
  readonly webhookRules: AddressRules;
  /** How large files may be. */
  readonly limits: FileLimits;
}

/** The parts as the module's providers ask for them. */
export const PARTS = Symbol('parts');

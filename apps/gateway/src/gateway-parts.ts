import { type Gate } from './access/access.js';
import { type Day } from '#domain';
import { type EdgeOptions } from './edge/connection/edge-options.js';
import { type OwnCertificate } from './edge/connection/own-certificate.js';
import { type FileLimits } from './files/upload/upload.js';
import {
  type AddressRules,
  type Anchors,
  type Clock,
  type Collections,
  type DataKeys,
  type IdentityProvider,
  type Log,
  type MissingPart,
  type Secrets,
  type Segments,
  type Telemetry,
  type UnmaskingLimits,
} from '#application';

/** What operators ask of the process, beyond the gateway. */
interface Operations {
  /** All metrics, in the text that Prometheus reads. */
  metrics(): Promise<string>;
  /** Who reads them from elsewhere knows it. */
  readonly metricsToken?: string | undefined;
  /** The parts that are not well; none when all are. */
  missing(): Promise<readonly MissingPart[]>;
}

/** What the gateway is made of. */
export interface GatewayParts {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
  readonly clock: Clock;
  /** The day that counts as today. */
  readonly today: () => Day;
  /** Who knows which regions there are. */
  readonly areas: {
    isRegion(code: string): boolean;
    /** All, in the order of their codes. */
    regions(): readonly { readonly code: string; readonly name: string }[];
    /** The kecamatan of a region with their kelurahan and desa. */
    districtsOf(region: string): readonly { readonly name: string; readonly villages: readonly string[] }[];
  };
  /** Who is let in; those who signed in where it is left out. */
  readonly gate?: Gate;
  /** Where it is written down how the audit trail was. */
  readonly anchors: Anchors;
  /** The keys with which the data are sealed; to destroy them at the end of their time. */
  readonly keys: DataKeys;
  /** Seals what is secret in the gateway's own records. */
  readonly secrets: Secrets;
  /** Where people sign in elsewhere; nowhere where it is left out. */
  readonly provider?: IdentityProvider | undefined;
  /** Where webhooks may be sent. */
  readonly webhookRules: AddressRules;
  /** How large files may be. */
  readonly limits: FileLimits;
  /** How many households somebody may see the numbers of. */
  readonly unmasking: UnmaskingLimits;
  /** How it is reached. */
  readonly edge?: EdgeOptions | undefined;
  /** Of our own, where the edge has one. */
  readonly certificate?: OwnCertificate | undefined;
  readonly telemetry: Telemetry;
  /** Folder of the built console; without it there is none. */
  readonly consoleFolder?: string | undefined;
  /** Whether it shows an invented city, which it then says on every page. */
  readonly isDemo?: boolean | undefined;
  /** What operators may ask of the process. */
  readonly operations?: Operations | undefined;
}

/** The parts as the module's providers ask for them. */
export const PARTS = Symbol('parts');

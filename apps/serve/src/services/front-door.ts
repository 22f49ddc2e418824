import { type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type LoggerService } from '@nestjs/common';
import { OfficialAreas } from '#adapters/areas';
import { type OpenIdOptions, OpenIdProvider } from '#adapters/openid';
import {
  Accounts,
  type AddressRules,
  type Clock,
  type DataKeys,
  type Secrets,
  type UnmaskingLimits,
} from '#application';
import { type Day } from '#domain';
import { type RunningTelemetry } from '#platform';
import { createGateway, type EdgeOptions, linkOf } from '../../../gateway/src/index.js';
import { type AnchorReceiver, auditAnchors } from '../audit-anchors.js';
import { type DemoAccount, openDemoAccounts } from '../demo-accounts.js';
import { type TellingPorts } from './service-ports.js';

/** The built console, beside the built services. */
const CONSOLE = fileURLToPath(new URL('../../../../../dist-web', import.meta.url));

export interface FrontDoorOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** How the front door is reached, besides from this computer. */
  readonly edge?: EdgeOptions;
  /** Of the account `admin`, as long as nobody has one; without it a link is given to choose one. */
  readonly adminPassword?: string | undefined;
  /** Who is told the anchors of the audit trail, too (nobody). */
  readonly anchorReceiver?: AnchorReceiver | undefined;
  /** How many households somebody may see the numbers of (those of people who work case by case). */
  readonly unmasking?: UnmaskingLimits | undefined;
  /** Where people sign in elsewhere; nowhere where it is left out. */
  readonly openId?: OpenIdOptions | undefined;
  /** Where webhooks may be sent (public addresses, over HTTPS). */
  readonly webhookRules?: AddressRules;
  /** Whether there are the accounts of the sample city. */
  readonly isDemo?: boolean;
  /** Where operators are told how all of it runs (nowhere). Whoever opened it closes it, too. */
  readonly telemetry?: RunningTelemetry | undefined;
  /** Who reads the metrics from elsewhere knows it. */
  readonly metricsToken?: string | undefined;
  /** As Nest takes it. */
  readonly logger?: LoggerService | false;
}

/** What the front door works on. */
export interface FrontDoorParts extends TellingPorts {
  readonly clock: Clock;
  readonly today: () => Day;
  readonly keys: DataKeys;
  readonly secrets: Secrets;
  /** File for the anchors of the audit trail. */
  readonly anchorPath: string;
}

/** The gateway, listening. */
export interface FrontDoor {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** Accounts of the sample city, with the passwords that they have until the next start. */
  readonly people: readonly DemoAccount[];
  /** Where the first administrator chooses a password, as long as nobody can sign in. */
  readonly setUp?: string;
  /** Ends what is being answered. */
  close(): Promise<void>;
}

/** Where webhooks may be sent unless a setting says otherwise. */
export const STRICT_WEBHOOKS: AddressRules = { allowsPlain: false, allowsPrivate: false };

/** Opens the gateway to whoever may come. Faults: those of createGateway, auditAnchors and the collections, and the system's of listening. */
export async function openFrontDoor(parts: FrontDoorParts, options: FrontDoorOptions): Promise<FrontDoor> {
  const { anchorPath, ...ports } = parts;
  const { host, port, edge = {}, telemetry } = options;
  const accounts = new Accounts(parts);
  const people = options.isDemo
    ? await openDemoAccounts(accounts, new Date(parts.clock.now()).toISOString())
    : [];
  const token = await accounts.openFirst(options.adminPassword);
  const kept = await auditAnchors(anchorPath, options.anchorReceiver, parts);
  try {
    const gateway = await createGateway({
      ...ports,
      areas: new OfficialAreas(),
      anchors: kept.anchors,
      webhookRules: options.webhookRules ?? STRICT_WEBHOOKS,
      provider: options.openId && new OpenIdProvider(options.openId, parts.clock),
      unmasking: options.unmasking,
      edge,
      consoleFolder: CONSOLE,
      isDemo: options.isDemo,
      operations: telemetry && { ...telemetry, metricsToken: options.metricsToken },
      logger: options.logger ?? telemetry?.framework,
    });
    const close = async (): Promise<void> => {
      await gateway.close();
      await kept.close();
    };
    try {
      await gateway.listen(port, host);
    } catch (fault) {
      await gateway.close();
      throw fault;
    }
    const address = addressOf(gateway.getHttpServer().address() as AddressInfo, edge.tls !== undefined);
    return {
      address,
      people,
      close,
      ...(token === undefined ? {} : { setUp: `${address}${linkOf(token)}` }),
    };
  } catch (fault) {
    await kept.close();
    throw fault;
  }
}

/** The address of whoever listens. */
export function addressOf({ address, family, port }: AddressInfo, isEncrypted: boolean): string {
  return `${isEncrypted ? 'https' : 'http'}://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

import { type Configuration, type RunningTelemetry } from '#platform';
import { type FrontDoorOptions } from '../../../serve/src/index.js';
import { anchorReceiverOf } from './anchor-receiver.js';
import { edgeOf } from './edge-of.js';
import { openIdOptions } from './open-id-options.js';
import { unmaskingLimitsOf } from './unmasking-limits.js';

/** What the settings say of the front door. */
export function frontDoorOptions(
  settings: Configuration,
  isDemo: boolean,
  telemetry: RunningTelemetry,
): Omit<FrontDoorOptions, 'host' | 'port'> & { readonly telemetry: RunningTelemetry } {
  return {
    adminPassword: settings.TERSALUR_ADMIN_PASSWORD,
    anchorReceiver: anchorReceiverOf(settings),
    webhookRules: {
      allowsPrivate: settings.TERSALUR_WEBHOOKS_TO === 'any',
      allowsPlain: settings.TERSALUR_WEBHOOKS_OVER === 'any',
    },
    // The sample data are given by HTTP.
    edge: isDemo ? { ...edgeOf(settings), tls: undefined } : edgeOf(settings),
    openId: openIdOptions(settings),
    unmasking: unmaskingLimitsOf(settings),
    isDemo,
    telemetry,
    metricsToken: settings.TERSALUR_METRICS_TOKEN,
  };
}

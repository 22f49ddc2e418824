import { type SettingProblem } from './setting-problem.js';
import { type Configuration, noteOf, type SettingName } from './settings.js';

/** Settings that are of no use without another one. */
const NEEDS: readonly (readonly [setting: SettingName, needed: SettingName])[] = [
  ['TERSALUR_AUDIT_WEBHOOK', 'TERSALUR_AUDIT_WEBHOOK_KEY'],
  ['TERSALUR_AUDIT_WEBHOOK_KEY', 'TERSALUR_AUDIT_WEBHOOK'],
  ['TERSALUR_TLS_CERTIFICATE', 'TERSALUR_TLS_KEY'],
  ['TERSALUR_TLS_KEY', 'TERSALUR_TLS_CERTIFICATE'],
  ['TERSALUR_OIDC_ISSUER', 'TERSALUR_ADDRESS'],
  ['TERSALUR_OIDC_ISSUER', 'TERSALUR_OIDC_CLIENT'],
  ['TERSALUR_OIDC_CLIENT', 'TERSALUR_OIDC_ISSUER'],
  ['TERSALUR_OIDC_SECRET', 'TERSALUR_OIDC_CLIENT'],
  ['TERSALUR_OIDC_FACTORS', 'TERSALUR_OIDC_ISSUER'],
  ['TERSALUR_SMTP_HOST', 'TERSALUR_ADDRESS'],
  ['TERSALUR_SMTP_HOST', 'TERSALUR_MAIL_FROM'],
  ['TERSALUR_MAIL_FROM', 'TERSALUR_SMTP_HOST'],
  ['TERSALUR_SMTP_USER', 'TERSALUR_SMTP_HOST'],
  ['TERSALUR_SMTP_PASSWORD', 'TERSALUR_SMTP_USER'],
  ['TERSALUR_KAFKA_BROKERS', 'TERSALUR_MONGODB_URL'],
  ['TERSALUR_MONGODB_URL', 'TERSALUR_KAFKA_BROKERS'],
  ['TERSALUR_KAFKA_PASSWORD', 'TERSALUR_KAFKA_USER'],
  ['TERSALUR_MONGODB_PASSWORD', 'TERSALUR_MONGODB_USER'],
];

/** Settings that are of no use without one of two. */
const NEEDS_ONE_OF: readonly (readonly [setting: SettingName, one: SettingName, other: SettingName])[] = [
  ['TERSALUR_SMTP_USER', 'TERSALUR_SMTP_PASSWORD_FILE', 'TERSALUR_SMTP_PASSWORD'],
  ['TERSALUR_KAFKA_USER', 'TERSALUR_KAFKA_PASSWORD_FILE', 'TERSALUR_KAFKA_PASSWORD'],
  ['TERSALUR_MONGODB_USER', 'TERSALUR_MONGODB_PASSWORD_FILE', 'TERSALUR_MONGODB_PASSWORD'],
];

/** Where settings do not go together. */
export function contradictionsOf(configuration: Configuration): SettingProblem[] {
  const isSet = (name: SettingName): boolean => configuration[name] !== undefined;
  const missing = [
    ...NEEDS.filter(([setting, needed]) => isSet(setting) && !isSet(needed)),
    ...NEEDS_ONE_OF.filter(([setting, one, other]) => isSet(setting) && !isSet(one) && !isSet(other)),
  ];
  return missing.map(([neededBy, variable]): SettingProblem => ({
    ...{ problem: 'MISSING', variable, neededBy, example: noteOf(variable).example },
  }));
}

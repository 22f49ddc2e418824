import { z } from 'zod';
import { LOG_LEVELS } from '../log-lines/line-table.js';
import { CLUSTER_SETTINGS } from './cluster-settings.js';
import { secretSetting } from './secret-setting.js';
import { type SettingNote } from './setting-note.js';

const port = z.coerce.number().int().min(0).max(65_535);
const text = z.string().min(1);
const token = z.string().min(16);
const key = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const list = text.transform((words) => words.split(',').map((word) => word.trim()));
const hourAndDay = z.string().regex(/^[1-9]\d{0,5}\/[1-9]\d{0,5}$/);
const address = z.url({ protocol: /^https?$/ });
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d (WIB|WITA|WIT)$/);
const sender = z.string().regex(/^[^<>@\p{Cc}]+ <[\w.+-]+@[\w-]+(\.[\w-]+)+>$/u);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const words = z.string().regex(/^[^\s,]+(,[^\s,]+)*$/);

/** Where the service is on the web: all of a host. */
const origin = z.string().refine((value) => isWebAddress(value) && new URL(value).pathname === '/');

/** An issuer is told secrets: by HTTPS, but for one on this computer. */
const issuer = z.string().refine((value) => isWebAddress(value) && isSafe(new URL(value)));

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:\/\/[^?#@]+$/.test(value);
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** Every variable of the environment that the services read. An empty one counts as absent. */
export const SETTINGS = z.object({
  TERSALUR_PORT: port.default(3000).meta({
    meaning: 'port that is served',
    example: '3000',
  }),
  TERSALUR_HOST: text.default('127.0.0.1').meta({
    meaning: 'address that is served; this computer only unless it is set',
    example: '127.0.0.1',
  }),
  TERSALUR_ADDRESS: origin.optional().meta({
    meaning: 'where people find the service, as it stands in their browsers',
    example: 'https://tersalur.metro.example',
  }),
  TERSALUR_DATA: text.default('tersalur-data').meta({
    meaning: 'folder of the embedded store',
    example: '/srv/tersalur/data',
  }),
  ...secretSetting(
    'TERSALUR_ADMIN_PASSWORD',
    text,
    {
      meaning: 'password of the account `admin`, as long as nobody has an account',
      example: 'empat kata acak sekali',
    },
    '/run/secrets/admin-password',
  ),
  TERSALUR_AUDIT_ANCHORS: text.optional().meta({
    meaning: 'file for the anchors of the audit trail (beside the data folder); better on another disk',
    example: '/mnt/lain/tersalur.anchors',
  }),
  TERSALUR_AUDIT_WEBHOOK: address.optional().meta({
    meaning: 'address that is told the anchors, too, signed: somebody else’s computer (docs/breach.md)',
    example: 'https://jangkar.example/tersalur',
  }),
  ...secretSetting(
    'TERSALUR_AUDIT_WEBHOOK_KEY',
    key,
    {
      meaning: 'by which that address knows that they come from here: 32 random bytes in base64',
      example: 'openssl rand -base64 32',
    },
    '/run/secrets/audit-webhook-key',
  ),
  TERSALUR_KEY_FILE: text.optional().meta({
    meaning:
      'file with the keys of the data (beside the data folder; made at the first start): keep a copy apart from the backups, for without it nobody can read the data',
    example: '/etc/tersalur/data.keys',
  }),
  TERSALUR_KEY: key.optional().meta({
    meaning: 'the key of the data itself, in place of a file: 32 random bytes in base64',
    example: 'openssl rand -base64 32',
  }),
  ...secretSetting(
    'TERSALUR_KEY_BEFORE',
    key,
    {
      meaning: 'the key before that one, until `tersalur rotate-keys` has run',
      example: 'openssl rand -base64 32',
    },
    '/run/secrets/key-before',
  ),
  TERSALUR_OIDC_ISSUER: issuer.optional().meta({
    meaning:
      'identity provider (OpenID Connect) by which people sign in for whom an administrator says so; it has to send them back to `TERSALUR_ADDRESS` + `/api/v1/session/oidc/callback`',
    example: 'https://sso.metro.example/realms/dinsos',
  }),
  TERSALUR_OIDC_CLIENT: text.optional().meta({
    meaning: 'as what the identity provider knows this service',
    example: 'tersalur',
  }),
  ...secretSetting(
    'TERSALUR_OIDC_SECRET',
    text,
    {
      meaning: 'secret of that client; absent where it has none',
      example: 'dari pengelola penyedia identitas',
    },
    '/etc/tersalur/oidc.secret',
  ),
  TERSALUR_OIDC_NAME_CLAIM: text.default('preferred_username').meta({
    meaning:
      'what the provider says that is the user name here, until somebody came for the first time: something that people cannot change there themselves; `email` counts only where the provider verified it',
    example: 'email',
  }),
  TERSALUR_OIDC_LABEL: text.default('SSO').meta({
    meaning: 'what stands on the button to sign in there',
    example: 'SSO Kota Metro',
  }),
  TERSALUR_OIDC_FACTORS: words.optional().meta({
    meaning:
      'what the provider says in `amr` or `acr` that counts as a second factor here; nothing does unless it is set',
    example: 'mfa,otp',
  }),
  TERSALUR_UNMASKING_WARNED: hourAndDay.default('30/100').meta({
    meaning:
      'from so many households in an hour, or in 24 hours, whose whole numbers one account was shown, it is noted that somebody may be harvesting',
    example: '30/100',
  }),
  TERSALUR_UNMASKING_STOPPED: hourAndDay.default('100/300').meta({
    meaning: 'so many are shown at most; then an administrator has to look at it',
    example: '100/300',
  }),
  TERSALUR_TLS_CERTIFICATE: text.optional().meta({
    meaning:
      'file with the TLS certificate and those that it is signed by (PEM): serves https; renewed files are taken over within a minute',
    example: '/etc/tersalur/tls.crt',
  }),
  TERSALUR_TLS_KEY: text.optional().meta({
    meaning: 'file with its private key (PEM), for the account of the service alone',
    example: '/etc/tersalur/tls.key',
  }),
  TERSALUR_TRUSTED_PROXIES: list.optional().meta({
    meaning:
      'addresses and networks of proxies in front, whose X-Forwarded-For, -Proto and -Host count; those of anybody else change nothing',
    example: '127.0.0.1,10.0.0.0/24',
  }),
  TERSALUR_HOSTS: list.optional().meta({
    meaning:
      'names by which the services are asked for, besides that of `TERSALUR_ADDRESS`, localhost, addresses and the names of the certificate',
    example: 'tersalur.kota.example',
  }),
  TERSALUR_PLAIN_HTTP: z.literal('allowed').optional().meta({
    meaning: 'lets passwords and people’s data pass unencrypted through a network: only where that is closed',
    example: 'allowed',
  }),
  TERSALUR_LOG_LEVEL: z
    .enum([...LOG_LEVELS, 'off'])
    .optional()
    .meta({
      meaning:
        'what is written to standard output of the running: `error`, `warn`, `info`, `debug` or `off`; JSON lines at `info`, on a terminal `warn` for reading along',
      example: 'info',
    }),
  ...secretSetting(
    'TERSALUR_METRICS_TOKEN',
    token,
    {
      meaning:
        'who sends it (`Authorization: Bearer …`) reads `/metrics` from elsewhere; without it only this computer does',
      example: 'openssl rand -hex 24',
    },
    '/run/secrets/metrics-token',
  ),
  TERSALUR_TRACES: address.optional().meta({
    meaning: 'where OpenTelemetry traces are sent: the address of an OTLP/HTTP receiver',
    example: 'http://127.0.0.1:4318/v1/traces',
  }),
  TERSALUR_SMTP_HOST: text.optional().meta({
    meaning:
      'mail server that digests are sent by, once a day, to managers with an e-mail address; none are sent unless it is set',
    example: 'smtp.metro.example',
  }),
  TERSALUR_SMTP_PORT: port.default(587).meta({
    meaning: 'its port: mostly 587 with `starttls`, 465 with `tls`',
    example: '587',
  }),
  TERSALUR_SMTP_SECURITY: z.enum(['starttls', 'tls', 'none']).default('starttls').meta({
    meaning:
      'how the connection to it is encrypted: `starttls` or `tls`, with a certificate that this computer trusts; `none` only where nobody else can listen. On this computer itself any certificate will do, or none',
    example: 'starttls',
  }),
  TERSALUR_SMTP_USER: text.optional().meta({
    meaning: 'user name there; absent where it asks for none',
    example: 'tersalur',
  }),
  ...secretSetting(
    'TERSALUR_SMTP_PASSWORD',
    text,
    {
      meaning: 'password there',
      example: 'dari pengelola server surel',
    },
    '/etc/tersalur/smtp.password',
  ),
  TERSALUR_MAIL_FROM: sender.optional().meta({
    meaning: 'whom digests are from',
    example: 'Tersalur Kota Metro <tersalur@metro.example>',
  }),
  TERSALUR_MAIL_AT: hour.default('07:00 WIB').meta({
    meaning: 'when digests are sent: `WIB`, `WITA` or `WIT`',
    example: '07:00 WIB',
  }),
  TERSALUR_WEBHOOKS_TO: z.enum(['public', 'any']).default('public').meta({
    meaning: 'networks that webhooks may be sent to: `any` also to this machine and private networks',
    example: 'any',
  }),
  TERSALUR_WEBHOOKS_OVER: z.enum(['https', 'any']).default('https').meta({
    meaning: 'how webhooks may be sent: `any` also over HTTP, which anybody on the way can read',
    example: 'any',
  }),
  ...CLUSTER_SETTINGS,
  TERSALUR_AS_OF: day.optional().meta({
    meaning: 'a day that stands for today: for demos, tests and looking back',
    example: '2026-04-30',
  }),
});

/** Variables for those who work on Tersalur: they change nothing of what it does. */
export const DEVELOPER_VARIABLES: readonly string[] = [
  'TERSALUR_CASES',
  'TERSALUR_CRASHES',
  'TERSALUR_CRASH_SEED',
  'TERSALUR_DEBUG',
  'TERSALUR_FUZZ',
  'TERSALUR_FUZZ_SEED',
  'TERSALUR_PICTURES',
  'TERSALUR_SEED',
  'TERSALUR_TEST_KAFKA_BROKERS',
  'TERSALUR_TEST_MONGODB_URL',
  'TERSALUR_TIMES',
];

/** The settings as they hold. */
export type Configuration = Readonly<z.infer<typeof SETTINGS>>;

export type SettingName = keyof Configuration;

/** What people are told of a setting. */
export function noteOf(name: SettingName): SettingNote {
  return SETTINGS.shape[name].meta() as unknown as SettingNote;
}

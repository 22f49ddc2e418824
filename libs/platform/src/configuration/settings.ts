import { z } from 'zod';

/** What people are told of a setting. */
export interface SettingNote {
  /** What it does, in English, for the table of the README. */
  readonly meaning: string;
  /** A value as it may be written. */
  readonly example: string;
}

const port = z.coerce.number().int().min(0).max(65_535);
const text = z.string().min(1);
const key = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

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
  TERSALUR_DATA: text.default('tersalur-data').meta({
    meaning: 'folder of the embedded store',
    example: '/srv/tersalur/data',
  }),
  TERSALUR_ADMIN_PASSWORD: text.optional().meta({
    meaning: 'password of the account `admin`, as long as nobody has an account',
    example: 'empat kata acak sekali',
  }),
  TERSALUR_AUDIT_ANCHORS: text.optional().meta({
    meaning: 'file for the anchors of the audit trail (beside the data folder); better on another disk',
    example: '/mnt/lain/tersalur.anchors',
  }),
  TERSALUR_KEY_FILE: text.optional().meta({
    meaning:
      'file with the keys of the data (beside the data folder; made at the first start): keep a copy apart from the backups, for without it nobody can read the data',
    example: '/etc/tersalur/data.keys',
  }),
  TERSALUR_KEY: key.optional().meta({
    meaning: 'the key of the data itself, in place of a file: 32 random bytes in base64',
    example: 'openssl rand -base64 32',
  }),
  TERSALUR_KEY_BEFORE: key.optional().meta({
    meaning: 'the key before that one, until `tersalur rotate-keys` has run',
    example: 'openssl rand -base64 32',
  }),
  TERSALUR_WEBHOOKS_TO: z.enum(['public', 'any']).default('public').meta({
    meaning: 'networks that webhooks may be sent to: `any` also to this machine and private networks',
    example: 'any',
  }),
  TERSALUR_WEBHOOKS_OVER: z.enum(['https', 'any']).default('https').meta({
    meaning: 'how webhooks may be sent: `any` also over HTTP, which anybody on the way can read',
    example: 'any',
  }),
  TERSALUR_AS_OF: day.optional().meta({
    meaning: 'a day that stands for today: for demos, tests and looking back',
    example: '2026-04-30',
  }),
});

/** Variables for those who work on Tersalur: they change nothing of what it does. */
export const DEVELOPER_VARIABLES: readonly string[] = [
  'TERSALUR_CASES',
  'TERSALUR_DEBUG',
  'TERSALUR_FUZZ',
  'TERSALUR_FUZZ_SEED',
  'TERSALUR_SEED',
  'TERSALUR_TIMES',
];

/** The settings as they hold. */
export type Configuration = Readonly<z.infer<typeof SETTINGS>>;

export type SettingName = keyof Configuration;

/** What people are told of a setting. */
export function noteOf(name: SettingName): SettingNote {
  return SETTINGS.shape[name].meta() as unknown as SettingNote;
}

import { readFileSync } from 'node:fs';
import { contradictionsOf } from './contradictions.js';
import { type SettingProblem } from './setting-problem.js';
import { type Configuration, DEVELOPER_VARIABLES, noteOf, type SettingName, SETTINGS } from './settings.js';

const PREFIX = 'TERSALUR_';

/** Settings with which nothing starts. */
export class ConfigurationFault extends Error {
  constructor(
    /** One or more, in the order of their names. */
    readonly problems: readonly SettingProblem[],
  ) {
    super(problems.map(({ problem, variable }) => `${variable}: ${problem}`).join(', '));
  }
}

/** The settings that an environment states, secrets also where they stand in files of their own. Throws a ConfigurationFault that names every one that is unknown or cannot be used. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.entries(environment).filter(([name, value]) => name.startsWith(PREFIX) && value);
  const stated = given.filter(([name]) => !DEVELOPER_VARIABLES.includes(name));
  const unknown = stated
    .filter(([name]) => !(name in SETTINGS.shape))
    .map(([variable]): SettingProblem => ({ problem: 'UNKNOWN', variable }));
  const { secrets, problems: unread } = secretsOf(Object.fromEntries(stated));
  const parsed = SETTINGS.safeParse({ ...Object.fromEntries(stated), ...secrets });
  const contradictions = parsed.success && unread.length === 0 ? contradictionsOf(parsed.data) : [];
  const problems = [...unknown, ...invalidOf(parsed.error?.issues ?? []), ...unread, ...contradictions];
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new ConfigurationFault(problems.sort((one, other) => (one.variable < other.variable ? -1 : 1)));
}

function invalidOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): SettingProblem[] {
  const names = new Set(issues.map(({ path }) => path[0] as SettingName));
  return [...names].map((variable) => ({
    problem: 'INVALID',
    variable,
    example: noteOf(variable).example,
  }));
}

/** The secrets that stand in files, by the settings that they are. */
function secretsOf(stated: Readonly<Record<string, string | undefined>>): {
  readonly secrets: Readonly<Record<string, string>>;
  readonly problems: readonly SettingProblem[];
} {
  const secrets: Record<string, string> = {};
  const problems: SettingProblem[] = [];
  for (const [other, path = ''] of Object.entries(stated)) {
    const variable = other in SETTINGS.shape ? noteOf(other as SettingName).holds : undefined;
    if (variable === undefined) continue;
    const secret = textIn(path);
    if (stated[variable] !== undefined) problems.push({ problem: 'TWICE', variable, other });
    else if (secret === '') problems.push({ problem: 'UNREADABLE', variable: other, path });
    else secrets[variable] = secret;
  }
  return { secrets, problems };
}

/** What stands in a file; nothing where it cannot be read. */
function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

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

/** The settings that an environment states. Throws a ConfigurationFault that names every one that is unknown or cannot be used. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.entries(environment).filter(([name, value]) => name.startsWith(PREFIX) && value);
  const stated = given.filter(([name]) => !DEVELOPER_VARIABLES.includes(name));
  const unknown = stated
    .filter(([name]) => !(name in SETTINGS.shape))
    .map(([variable]): SettingProblem => ({ problem: 'UNKNOWN', variable }));
  const parsed = SETTINGS.safeParse(Object.fromEntries(stated));
  const contradictions = parsed.success ? contradictionsOf(parsed.data) : [];
  const problems = [...unknown, ...invalidOf(parsed.error?.issues ?? []), ...contradictions];
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

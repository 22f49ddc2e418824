import { noteOf, type SettingName, SETTINGS } from './settings.js';

/** The table of all settings as the README has it (Markdown). */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS.shape).map(([name, rule]) => {
    const { meaning, example } = noteOf(name as SettingName);
    const usual: unknown = rule.safeParse(undefined).data;
    return `| \`${name}\` | ${meaning} | ${usual === undefined ? '' : `\`${usual as string}\``} | \`${example}\` |`;
  });
  return ['| variable | what | default | example |', '|---|---|---|---|', ...rows].join('\n');
}

import { type ConfigurationFault, readConfiguration, type SettingProblem } from '#platform';
import { fileIn, newFolder } from '../../../../../libs/testing/src/command-line.js';

/** What is wrong with the settings of a container, whose secrets stand in files that are not here. */
export function unusable(settings: Readonly<Record<string, string>>): readonly SettingProblem[] {
  const secret = fileIn(newFolder(), 'secret', 'rahasia yang cukup panjang');
  const isSecret = (name: string): boolean => name !== 'TERSALUR_KEY_FILE' && name.endsWith('_FILE');
  const filled = Object.entries(settings).map(([name, value]) => [name, isSecret(name) ? secret : value]);
  try {
    readConfiguration(Object.fromEntries(filled) as Record<string, string>);
    return [];
  } catch (fault) {
    return (fault as ConfigurationFault).problems;
  }
}

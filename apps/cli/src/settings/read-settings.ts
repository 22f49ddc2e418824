import { type Configuration } from '#platform';
import { CommandFault, EXIT } from '../command-fault.js';

/** The settings of the environment. Throws a CommandFault with a sentence for every one that cannot be used. */
export async function readSettings(environment: NodeJS.ProcessEnv): Promise<Configuration> {
  // Commands that read no settings do not load what reads them.
  const { ConfigurationFault, readConfiguration } = await import('./configuration.js');
  try {
    return readConfiguration(environment);
  } catch (fault) {
    if (!(fault instanceof ConfigurationFault)) throw fault;
    throw new CommandFault(EXIT.usage, ({ serve: words }) => fault.problems.map(words.badSetting));
  }
}

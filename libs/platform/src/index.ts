export {
  ConfigurationFault,
  readConfiguration,
  type SettingProblem,
} from './configuration/read-configuration.js';
export { type Configuration } from './configuration/settings.js';
export { settingsTable } from './configuration/settings-table.js';

export { ConfigurationFault, readConfiguration } from './configuration/read-configuration.js';
export { type Configuration } from './configuration/settings.js';
export { settingsTable } from './configuration/settings-table.js';
export { type SettingProblem } from './configuration/setting-problem.js';

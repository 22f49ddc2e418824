export { ConfigurationFault, readConfiguration } from './configuration/read-configuration.js';
export { type Configuration } from './configuration/settings.js';
export { type MetricName, METRICS } from './metrics/metric-table.js';
export { type RunningTelemetry, startTelemetry, type TelemetryOptions } from './telemetry/start-telemetry.js';
export { tracedLog } from './telemetry/traced-log.js';
export { settingsTable } from './configuration/settings-table.js';
export { type SettingProblem } from './configuration/setting-problem.js';

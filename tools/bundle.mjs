// Makes few modules of many, in place in dist (part of `npm run build`), for the command line and for each thread: a thread loads all of its own anew when it starts, and hundreds of files cost it as much as what it is started for.
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** What is run: the command line, modules that are run in a thread of their own or loaded into one by name, and the process that tests kill hundreds of times. */
const ENTRIES = [
  'apps/cli/src/main',
  'apps/gateway/src/books/page-thread',
  'apps/gateway/src/books/table-thread',
  'apps/gateway/src/minutes/minutes-thread',
  'apps/gateway/src/sample/sample-thread',
  'apps/gateway/src/work-lists/list-thread',
  'apps/reconciler/src/book-thread',
  'apps/serve/test/crashes/process/city-process',
  'libs/adapters/sqlite/src/segments/open-in-thread',
  'libs/adapters/sqlite/src/writer/writer-thread',
  'libs/file-intake/src/intake-thread',
  'libs/intake/src/carriers/xlsx/workbook-thread',
];

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** What has to start soon: as one CommonJS file each, the last one as a function that the others call (`compiled-program.ts`). */
const ALONE = {
  'apps/cli/src/start-reconcile': {},
  'apps/cli/src/start-second-thread': {},
  'apps/cli/src/reconcile-main': {
    banner: '(function (require, __filename) { const exports = {};',
    footer: 'return exports; })',
  },
};
/** Packages that become a part of such a file: what each start loads, and what would be loaded with it otherwise. */
const TAKEN_IN = ['cli-progress', 'cli-table3', 'commander', 'fflate/browser'];

/** Modules that cost milliseconds to load, and that few such runs use, or not at once. */
const LOADED_LATER = [
  'fflate/browser',
  'node:child_process',
  'node:timers/promises',
  'node:v8',
  'node:worker_threads',
];

const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(DIST, `${entry}.js`)])),
  // Packages stay what npm installed.
  external: isPackage,
  platform: 'node',
  // Nothing is imported for what loading it does: what a thread has no use of is not loaded there, as schemas and dictionaries.
  treeshake: { moduleSideEffects: false },
  plugins: [keepAddresses('import.meta.url')],
  checks: { pluginTimings: false },
});
await bundle.write({
  dir: DIST,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  keepNames: true,
});
await bundle.close();
for (const [entry, around] of Object.entries(ALONE)) await bundleAlone(entry, around);

function isPackage(id) {
  return !id.startsWith('.') && !id.startsWith(sep);
}

async function bundleAlone(entry, around) {
  const alone = await rolldown({
    input: { [entry]: join(DIST, `${entry}.js`) },
    external: (id, importer) =>
      isPackage(id) &&
      !TAKEN_IN.includes(id) &&
      !LOADED_LATER.includes(id) &&
      !importer?.includes(`${sep}node_modules${sep}`),
    platform: 'node',
    treeshake: { moduleSideEffects: false },
    plugins: [keepAddresses('require("node:url").pathToFileURL(__filename)'), loadLater(), asAscii()],
    checks: { pluginTimings: false },
  });
  await alone.write({
    dir: DIST,
    entryFileNames: '[name].cjs',
    format: 'cjs',
    codeSplitting: false,
    // A function that nobody here calls stays.
    minify: false,
    ...around,
    keepNames: true,
  });
  await alone.close();
}

/** What a module finds beside itself (`import.meta.url`) it finds from the bundle, too, which finds its own address as `own` says. */
function keepAddresses(own) {
  const PLACE = /"module at ([^"]+)"/g;
  return {
    name: 'keep-addresses',
    transform(code, id) {
      if (!code.includes('import.meta.url')) return null;
      const place = relative(DIST, id).split(sep).join('/');
      return code.replaceAll('import.meta.url', JSON.stringify(`module at ${place}`));
    },
    renderChunk(code, { fileName }) {
      const fromHere = (place) => relative(dirname(fileName), place).split(sep).join('/');
      return code.replace(PLACE, (_, place) => `new URL(${JSON.stringify(fromHere(place))}, ${own}).href`);
    },
  };
}

/** Writes all other letters as escapes: what is ASCII is read without decoding. */
function asAscii() {
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'as-ascii',
    renderChunk: (code) => code.replace(/[^\0-\x7f]/g, escaped),
  };
}

/** Loads a module when something of it is first used. */
function loadLater() {
  const PREFIX = '\0later:';
  return {
    name: 'load-later',
    resolveId: (id, importer) =>
      LOADED_LATER.includes(id) && !importer?.startsWith(PREFIX) ? `${PREFIX}${id}` : null,
    async load(place) {
      if (!place.startsWith(PREFIX)) return null;
      const id = place.slice(PREFIX.length);
      const names = Object.keys(await import(id)).filter((name) => name !== 'default');
      const getters = names.map((name) => `get ${name}() { return require('${id}').${name}; }`);
      return { code: `module.exports = { ${getters.join(', ')} };`, moduleType: 'js' };
    },
  };
}

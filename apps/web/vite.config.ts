import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { PAGES } from './src/pages/page-list.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Beside the built services: the build of those empties its own folder. */
const OUT = here('../../dist-web');

/** A gateway that runs while pages are worked on (`npm run console`). */
const GATEWAY = 'http://127.0.0.1:3000';

// eslint-disable-next-line no-restricted-syntax -- Vite asks for it.
export default defineConfig({
  root: here('.'),
  plugins: [addressesForGateway(), packedBeside()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    // A picture in an address is none of ours to the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // `use client` is for servers that render pages.
      onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)),
    },
  },
  server: { proxy: { '/api': GATEWAY } },
});

/** Tells the gateway at which addresses the console has something to show. */
function addressesForGateway(): Plugin {
  return {
    name: 'addresses-for-gateway',
    generateBundle() {
      const source = `${JSON.stringify(PAGES.map(({ path }) => path))}\n`;
      this.emitFile({ type: 'asset', fileName: 'addresses.json', source });
    },
  };
}

/** Packs every file once, so that nothing is packed while it is served. */
function packedBeside(): Plugin {
  return {
    name: 'packed-beside',
    apply: 'build',
    closeBundle() {
      for (const entry of readdirSync(OUT, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(html|js|css|svg)$/.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const bytes = readFileSync(path);
        const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: size }));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

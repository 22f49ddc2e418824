/** @type {import('jest').Config} */
export default {
  rootDir: '.',
  roots: ['<rootDir>/apps', '<rootDir>/libs'],
  testEnvironment: 'node',
  // One more than a small machine has cores: suites wait for processes and disks.
  maxWorkers: 3,
  testSequencer: '<rootDir>/deploy/local/test-run/longest-first.mjs',
  // Modules of the suites before stay in a worker's memory, and what is collected in a full one takes many times as long.
  workerIdleMemoryLimit: '768MB',
  // A worker that is done has nothing open, and gives back a memory full of suites: on a busy machine that takes longer than half a second.
  workerGracefulExitTimeout: 10_000,
  // Kafka and what else is a server: started when a test asks for it, ended with the run.
  globalSetup: '<rootDir>/deploy/local/test-run/open-servers.mjs',
  globalTeardown: '<rootDir>/deploy/local/test-run/close-servers.mjs',
  // No test measures time: on a busy machine each may take its own.
  testTimeout: 180_000,
  // unit: name.spec.ts; with real parts: name.int.spec.ts; through the front door: name.e2e.spec.ts
  testRegex: String.raw`\.spec\.ts$`,
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  moduleNameMapper: {
    '^#(domain|intake|exports|demo|testing|webassembly|workbook|contracts|application|security|platform|file-intake|adapters/[a-z-]+)$':
      '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

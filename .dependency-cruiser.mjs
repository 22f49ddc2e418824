/** Which arrows may exist between the rooms of the house (CONTRIBUTING, map of the house). */
const room = (name) => `^libs/${name}/`;
/** Specs, and what only they use. */
const TESTS = ['\\.spec\\.ts$', '/test/'];
const only = (from, ...allowed) => ({
  name: `${from}-depends-only-on-${allowed.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: room(from), pathNot: TESTS },
  to: { path: '^(libs|apps)/', pathNot: [from, ...allowed].map(room) },
});

export default {
  forbidden: [
    only('domain'),
    only('intake', 'domain', 'webassembly'),
    only('webassembly'),
    only('workbook'),
    only('demo', 'domain', 'workbook'),
    only('exports', 'domain', 'webassembly', 'workbook'),
    only('contracts'),
    only('security'),
    only('platform', 'application'),
    only('application', 'domain', 'contracts', 'security'),
    only('file-intake', 'domain', 'intake', 'application', 'contracts', 'adapters', 'platform'),
    only('adapters', 'domain', 'contracts', 'application', 'security', 'platform'),
    {
      name: 'the-console-knows-the-gateway-by-http-alone',
      severity: 'error',
      from: { path: '^apps/web/src/' },
      to: { path: '^(libs|apps)/', pathNot: '^apps/web/src/' },
    },
    {
      name: 'domain-uses-no-package',
      severity: 'error',
      from: { path: room('domain'), pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'tests-stay-out-of-the-product',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: [...TESTS, room('testing')] },
      to: { path: room('testing') },
    },
    {
      name: 'services-do-not-know-each-other',
      severity: 'error',
      from: { path: '^apps/(?!cli/|serve/)([^/]+)/', pathNot: TESTS },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libraries-do-not-know-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.css'] },
  },
};

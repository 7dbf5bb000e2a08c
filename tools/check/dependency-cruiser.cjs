const { existsSync, readFileSync } = require('node:fs');

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const graph = read('tools/build/graph.json');
const ids = Object.keys(graph);
const workspaceTools = Object.keys(read('package.json').devDependencies);

const PROJECT = '^(packages/[^/]+|tools/examples/[^/]+|tools/[^/]+)/';
const UNDECLARED = ['npm-no-pkg', 'npm-unknown'];
// A package that is not built is not resolved, so its name counts as well as its path.
const packages = (names) => `^(packages|@apigwv2)/(${names.join('|')})(/|$)`;

const edges = ids.map((id) => {
  const others = ids.filter((other) => other !== id && !graph[id].needs.includes(other));
  const comment = `${id} may import ${graph[id].needs.join(', ') || 'no other package'}`;
  return rule(`edges-of-${id}`, comment, { path: `^packages/${id}/` }, { path: packages(others) });
});

const entryNames = ids.flatMap((id) => Object.keys(graph[id].entries ?? {}));

const entries = ids.flatMap((id) =>
  Object.entries(graph[id].entries ?? {}).map(([entry, users]) =>
    rule(
      `users-of-${id}-${entry}`,
      `only ${users.join(', ')} may import @apigwv2/${id}/${entry} outside of tests`,
      { path: '^packages/[^/]+/src/', pathNot: `^packages/(${[id, ...users].join('|')})/` },
      { path: `^(packages|@apigwv2)/${id}/(dist/)?${entry}([.]|$)` },
    ),
  ),
);

const rules = [
  ['in-graph', 'list the package in tools/build/graph.json', { path: `^packages/(?!(${ids.join('|')})/)` }, {}],
  [
    'by-name',
    'import another project by its name: a path bundles a second copy of its classes',
    { path: PROJECT },
    { path: '^(packages|tools)/', pathNot: '^($1|tools/build)/', dependencyTypes: ['local'] },
  ],
  [
    'through-index',
    'import another project through its entries',
    { path: PROJECT },
    { path: '^(packages|tools)/.*/(src|dist)/', pathNot: ['^$1/', `/(index|${entryNames.join('|')})[.](d[.])?ts$`] },
  ],
  [
    'no-private-tools',
    'a published package must not need a private tool',
    { path: '^packages/[^/]+/src/' },
    { path: `^(tools/|@apigwv2/(?!(${ids.join('|')})(/|$)))` },
  ],
  [
    'fakes-in-tests',
    '@apigwv2/testing is for tests, apart from the templates that they keep',
    { path: '^tools/(?!testing/).*/src/' },
    { path: '^(tools|@apigwv2)/testing(/|$)', pathNot: '/kept-templates(/index[.]ts)?$' },
  ],
  [
    'leaves-apart',
    'packages meet in tools/acceptance, tools/bench and tools/examples only',
    { path: '^tools/(?!(acceptance|bench|examples|template-check)/)' },
    { path: packages(ids) },
  ],
  [
    'check-without-constructs',
    'the template check must not depend on the constructs whose templates it checks',
    { path: '^tools/template-check/' },
    { path: packages(ids.filter((id) => !['plain', 'command'].includes(graph[id].kind))) },
  ],
  ['resolvable', 'build the packages first; if it still fails, correct the import', {}, { couldNotResolve: true }],
  [
    'declared',
    'declare the package in the manifest of its project',
    { path: '^(packages|tools)/.*/src/' },
    { dependencyTypes: UNDECLARED },
  ],
  [
    'declared-by-workspace',
    'declare the package in the manifest of its project or of the workspace',
    { pathNot: '/src/' },
    { dependencyTypes: UNDECLARED, pathNot: `(^|/)node_modules/(@types/)?(${workspaceTools.join('|')})/` },
  ],
  [
    'no-dev-dependencies',
    'users of a package do not have its devDependencies',
    { path: '^packages/[^/]+/src/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-peer'] },
  ],
  [
    'concepts',
    'name a file and a folder after its concept, in kebab-case',
    {},
    { path: ['^(packages|tools)/.*/(utils?|common|helpers?|types|base)[./]', '^(packages|tools)/.*[A-Z]'] },
  ],
  ['no-cycle', 'move what the files share into a file of its own', {}, { circular: true }],
].map((one) => rule(...one));

// A sibling that no source imports is an unused dependency.
const required = ids
  .filter((id) => existsSync(`packages/${id}/package.json`))
  .flatMap((id) =>
    siblings(read(`packages/${id}/package.json`)).map((sibling) => ({
      ...rule(`${id}-uses-${sibling}`, 'remove the dependency that no source imports'),
      module: { path: `^packages/${id}/src/index[.]ts$` },
      to: { path: packages([sibling]), reachable: true },
    })),
  );

function siblings({ dependencies = {} }) {
  return Object.keys(dependencies)
    .filter((name) => name.startsWith('@apigwv2/'))
    .map((name) => name.slice('@apigwv2/'.length));
}

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', ...(from && { from }), ...(to && { to }) };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...edges, ...entries, ...rules],
  required,
  options: {
    // Without this an `import type` is removed before it is checked.
    tsPreCompilationDeps: true,
    // Not excluded: the import of an excluded file would not be detected.
    doNotFollow: { path: ['node_modules', '(^|/)dist/', '(^|/)[.]test/', 'cdk[.]out', '^tools/reference/html'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      mainFields: ['types', 'main'],
    },
  },
};

const graph = require('../build/graph.json');

const ids = Object.keys(graph);
const named = (names) => names.map((name) => `@apigwv2/${name}`);
const all = named(ids);
const libraries = named(ids.filter((id) => graph[id].kind !== 'command'));
const constructs = named(ids.filter((id) => graph[id].kind === undefined));
const plain = named(ids.filter((id) => graph[id].kind === 'plain'));
const commands = named(ids.filter((id) => graph[id].kind === 'command'));
const except = (names) => names.map((name) => `!${name}`);
const cdk = ['aws-cdk-lib', 'constructs'];

const edges = ids.map((id) => ({
  label: `${id} may depend on ${graph[id].needs.join(', ') || 'no other package'}`,
  packages: named([id]),
  dependencies: named(ids.filter((other) => other !== id && !graph[id].needs.includes(other))),
  dependencyTypes: ['prod', 'dev', 'peer', 'optional'],
  isBanned: true,
}));

/** @type {import('syncpack').RcFile} */
module.exports = {
  customTypes: { optional: { path: 'optionalDependencies', strategy: 'versionsByName' } },
  sortFirst: [
    'name',
    'version',
    'private',
    'description',
    'keywords',
    'license',
    'type',
    'main',
    'types',
    'exports',
    'bin',
    'files',
    'sideEffects',
    'packageManager',
    'engines',
    'publishConfig',
    'scripts',
    'nx',
    'dependencies',
    'peerDependencies',
    'devDependencies',
  ],
  sortAz: ['dependencies', 'peerDependencies', 'devDependencies'],
  sortExports: [],
  sortPackages: false,
  formatBugs: false,
  formatRepository: false,
  // The first group that a dependency matches decides.
  versionGroups: [
    { label: 'private tools need no version', packages: except(all), dependencyTypes: ['local'], isIgnored: true },
    ...edges,
    {
      label: 'a published package must not need a private tool',
      packages: all,
      dependencies: ['@apigwv2/**', ...except(all)],
      dependencyTypes: ['prod', 'peer', 'optional'],
      isBanned: true,
    },
    {
      label: 'packages accept compatible versions of their siblings',
      packages: all,
      dependencies: all,
      dependencyTypes: ['prod'],
      pinVersion: 'workspace:^',
    },
    {
      label: 'tools use the siblings of the workspace',
      dependencies: ['@apigwv2/**'],
      dependencyTypes: ['prod', 'dev'],
      pinVersion: 'workspace:*',
    },
    ...ids
      .filter((id) => graph[id].libraries !== undefined)
      .map((id) => ({
        label: `${id} accepts a range of ${graph[id].libraries.join(', ')}`,
        packages: named([id]),
        dependencies: graph[id].libraries,
        dependencyTypes: ['prod'],
        isIgnored: true,
      })),
    {
      label: 'a library depends on siblings only, and on what a decision record allows',
      packages: libraries,
      dependencyTypes: ['prod', 'optional'],
      isBanned: true,
    },
    {
      label: 'the only peers of a library are aws-cdk-lib and constructs',
      packages: constructs,
      dependencies: except(cdk),
      dependencyTypes: ['peer'],
      isBanned: true,
    },
    { label: 'a plain package has no peers', packages: plain, dependencyTypes: ['peer'], isBanned: true },
    { label: 'a command has no peers', packages: commands, dependencyTypes: ['peer'], isBanned: true },
    { label: 'all libraries accept the same peers', packages: constructs, dependencyTypes: ['peer'] },
    { label: 'a command accepts a range', packages: commands, dependencyTypes: ['prod'], isIgnored: true },
  ],
};

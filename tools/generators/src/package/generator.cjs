const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const TEMPLATES = join(__dirname, 'templates');

/**
 * The part of the tree of Nx that the generator uses.
 *
 * @typedef {object} Tree
 * @property {(path: string) => boolean} exists
 * @property {(path: string, encoding: 'utf8') => string | null} read
 * @property {(path: string, content: string) => void} write
 */

/**
 * Adds a package that the graph lists, with the fields that all manifests share and, for a library of constructs, the
 * peers of contracts. A plain package has no peers.
 *
 * @param {Tree} tree
 * @param {{ name: string }} options
 * @throws if the graph does not list the name, or the package exists
 */
module.exports = function generatePackage(tree, { name }) {
  const graph = readJson(tree, 'tools/build/graph.json');
  if (!Object.hasOwn(graph, name)) {
    const names = Object.keys(graph).join(', ');
    throw new Error(`the name must be one of ${names}, got '${name}'; add it to tools/build/graph.json first`);
  }
  const folder = `packages/${name}`;
  if (tree.exists(folder)) throw new Error(`the package must not exist yet, got '${name}'; delete ${folder} first`);
  const { description, needs, kind = 'library' } = graph[name];
  const { keywords, peerDependencies, devDependencies } = readJson(tree, 'packages/contracts/package.json');
  const manifest = {
    name: `@apigwv2/${name}`,
    version: '0.1.0',
    description,
    keywords,
    ...readJson(tree, 'tools/check/data/manifest.json'),
    ...(kind === 'command' && { bin: { [`apigwv2-${name}`]: './dist/main.js' } }),
    ...(needs.length > 0 && { dependencies: linksTo(needs) }),
    ...(kind === 'library' && { peerDependencies }),
    devDependencies: kind === 'library' ? devDependencies : { '@apigwv2/testing': 'workspace:*' },
  };
  tree.write(`${folder}/package.json`, `${JSON.stringify(manifest, undefined, 2)}\n`);
  // The manifest of a command differs from that of a library, and so does its build.
  for (const source of [join(TEMPLATES, 'every'), join(TEMPLATES, kind === 'command' ? 'command' : 'library')]) {
    for (const [path, content] of renderTemplates(source, { name, description })) {
      tree.write(`${folder}/${path}`, content);
    }
  }
};

/** @param {readonly string[]} siblings */
function linksTo(siblings) {
  return Object.fromEntries(siblings.map((sibling) => [`@apigwv2/${sibling}`, 'workspace:^']));
}

/**
 * Renders the templates of a folder by their paths: `__name__` is replaced in paths and in contents.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} values
 * @returns {ReadonlyMap<string, string>}
 */
function renderTemplates(folder, values) {
  /** @param {string} text */
  const fill = (text) => text.replace(/__(\w+?)__/g, (_match, key) => values[key] ?? '');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.template'));
  return new Map(
    files.map((file) => [fill(file.replace(/\.template$/, '')), fill(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** @param {Tree} tree @param {string} path */
function readJson(tree, path) {
  return JSON.parse(tree.read(path, 'utf8') ?? '{}');
}

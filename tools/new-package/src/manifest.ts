import type { GraphNode } from './graph';

const COMPILER = 'node ../../node_modules/typescript-native/bin/tsc';

/** Renders the package.json that every package has, with its own siblings; a command needs no CDK. */
export function renderManifest(
  name: string,
  { description, needs, kind = 'library' }: GraphNode,
  installed: { readonly cdk: string; readonly constructs: string },
): object {
  const siblings = needs.map((sibling) => [`@apigwv2/${sibling}`, 'workspace:^']);
  const isCommand = kind === 'command';
  return {
    name: `@apigwv2/${name}`,
    version: '0.1.0',
    description,
    keywords: ['aws', 'aws-cdk', 'cdk', 'api-gateway', 'apigatewayv2'],
    license: 'Apache-2.0',
    type: 'commonjs',
    main: './dist/index.js',
    types: './dist/index.d.ts',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './package.json': './package.json',
    },
    ...(isCommand && { bin: { [`apigwv2-${name}`]: './dist/main.js' } }),
    files: ['dist'],
    sideEffects: false,
    engines: { node: '>=20' },
    publishConfig: { access: 'public' },
    scripts: {
      build: `tsup && ${COMPILER} -p tsconfig.build.json`,
      test: 'jest',
      typecheck: `${COMPILER} -p tsconfig.json`,
      api: 'api-extractor run',
      'api:update': 'api-extractor run --local',
      package: 'publint --strict && attw --pack',
    },
    ...(siblings.length > 0 && { dependencies: Object.fromEntries(siblings) }),
    ...(!isCommand && { peerDependencies: { 'aws-cdk-lib': '^2.235.0', constructs: '^10.4.2' } }),
    devDependencies: {
      '@apigwv2/testing': 'workspace:*',
      ...(!isCommand && { 'aws-cdk-lib': installed.cdk, constructs: installed.constructs }),
    },
  };
}

import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['cjs'],
  target: 'node20',
  platform: 'node',
  // The declarations come from `tsc -p tsconfig.build.json`: tsup's own take
  // five seconds a package against the types of aws-cdk-lib, tsc half a second.
  dts: false,
  clean: true,
  // Otherwise esbuild renames a class that refers to itself (`_Name`).
  keepNames: true,
  sourcemap: true,
  splitting: false,
  // Rollup requires each module once. esbuild alone writes one call per source file, and Node.js takes a tenth of a
  // millisecond to resolve each: a third of the time that loading the packages takes.
  treeshake: true,
  silent: true,
});

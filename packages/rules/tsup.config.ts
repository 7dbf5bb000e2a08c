import preset from '../../tools/build/tsup';

// The command and the matcher load the rules from the index: bundled in each, they would be there three times.
export default [
  { ...preset, entry: { index: 'src/index.ts' } },
  { ...preset, entry: { main: 'src/main.ts', jest: 'src/jest.ts' }, external: ['./index'], clean: false },
];

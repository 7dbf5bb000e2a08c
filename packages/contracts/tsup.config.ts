import preset from '../../tools/build/tsup';

// The kernel holds the code, and the contract is a list of its names: bundled twice, a module would be two in one app.
export default [
  { ...preset, entry: { kernel: 'src/kernel.ts' } },
  { ...preset, entry: { index: 'src/index.ts' }, external: ['./kernel'], clean: false },
];

import preset from '../../tools/build/tsup';

// The command and the matcher beside what programs call.
export default { ...preset, entry: { index: 'src/index.ts', main: 'src/main.ts', jest: 'src/jest.ts' } };

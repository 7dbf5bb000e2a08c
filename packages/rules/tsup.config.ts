import preset from '../../tools/build/tsup';

// The command beside the functions that programs call.
export default { ...preset, entry: { index: 'src/index.ts', main: 'src/main.ts' } };

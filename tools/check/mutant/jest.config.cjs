const preset = require('../../build/jest/preset.cjs');

const [[files, [, options]]] = Object.entries(preset.transform);

/** The configuration of the other tests, without the parts that write into the project. */
module.exports = {
  testEnvironment: preset.testEnvironment,
  testMatch: preset.testMatch,
  setupFiles: preset.setupFiles,
  transform: { [files]: [require.resolve('./transform.cjs'), options] },
};

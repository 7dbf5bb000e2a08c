const preset = require('../build/jest/preset.cjs');

const keeper = require.resolve('../testing/src/keep-templates.ts');

// Stryker runs tests in a copy of the package, from the folder of that copy. Templates of mutants are not kept,
// since the template check would read them as those of the package.
module.exports = {
  ...preset,
  rootDir: process.cwd(),
  reporters: [],
  setupFilesAfterEnv: preset.setupFilesAfterEnv.filter((file) => file !== keeper),
};

const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Writes the results of a run into `.test/results.json` of its project, in the format of `jest --json`, which is a flag
 * and not an option of a configuration.
 */
module.exports = class ResultsReporter {
  constructor({ rootDir }) {
    this.folder = join(rootDir, '.test');
  }

  onRunComplete(_contexts, run) {
    const results = {
      numPassedTests: run.numPassedTests,
      numFailedTests: run.numFailedTests,
      numPendingTests: run.numPendingTests,
      numTodoTests: run.numTodoTests,
      numRuntimeErrorTestSuites: run.numRuntimeErrorTestSuites,
      testResults: run.testResults.map(({ testFilePath, testResults }) => ({
        name: testFilePath,
        assertionResults: testResults.map(({ fullName, status }) => ({ fullName, status })),
      })),
    };
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, 'results.json'), `${JSON.stringify(results)}\n`);
  }
};

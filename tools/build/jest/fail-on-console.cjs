const failOnConsole = require('jest-fail-on-console');

// The output of a passing test is not read: it belongs in an assertion, or hides
// the next failure.
failOnConsole({
  shouldFailOnAssert: true,
  shouldFailOnDebug: true,
  shouldFailOnError: true,
  shouldFailOnInfo: true,
  shouldFailOnLog: true,
  shouldFailOnWarn: true,
});

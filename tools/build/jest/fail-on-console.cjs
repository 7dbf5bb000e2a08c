const failOnConsole = require('jest-fail-on-console');

// What a test prints nobody reads: either it is a law and belongs in an
// assertion, or it is noise that hides the next failure.
failOnConsole({
  shouldFailOnAssert: true,
  shouldFailOnDebug: true,
  shouldFailOnError: true,
  shouldFailOnInfo: true,
  shouldFailOnLog: true,
  shouldFailOnWarn: true,
});

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: require.resolve('./global-setup.cjs'),
  globalTeardown: require.resolve('./global-teardown.cjs'),
  setupFiles: [require.resolve('./without-validation.cjs')],
  setupFilesAfterEnv: [
    require.resolve('./fail-on-console.cjs'),
    require.resolve('../../testing/src/keep-templates.ts'),
  ],
  reporters: ['default', require.resolve('./results-reporter.cjs')],
  transform: {
    '^.+\\.(ts|mjs)$': [
      require.resolve('@swc/jest'),
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022', keepClassNames: true },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
};

module.exports = {
  ...require('../../tools/build/jest/preset.cjs'),
  coverageThreshold: { global: { branches: 95 } },
};

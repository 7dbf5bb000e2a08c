// Its tests are the longest of the workspace: on a machine with two cores, jest alone would use one.
module.exports = { ...require('../build/jest/preset.cjs'), maxWorkers: 2 };

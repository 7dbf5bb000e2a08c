const { rmSync } = require('node:fs');
const { join } = require('node:path');
const { open } = require('./temporary-folder.cjs');

module.exports = (_globalConfig, projectConfig) => {
  // Records of an earlier run must not count as those of this run.
  rmSync(join(projectConfig.rootDir, '.test'), { recursive: true, force: true });
  open();
};

const { rmSync } = require('node:fs');
const { join } = require('node:path');
const { open } = require('./temporary-folder.cjs');

module.exports = (_globalConfig, projectConfig) => {
  // What an earlier run left there must not pass for a result of this one.
  rmSync(join(projectConfig.rootDir, '.test'), { recursive: true, force: true });
  open();
};

const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

// Every synthesized App leaves a folder cdk.out* in the temporary folder, so each
// run has its own temporary folder, which is deleted afterwards.
let folder;
let before;

exports.open = () => {
  before = process.env.TMPDIR;
  folder = mkdtempSync(join(tmpdir(), 'jest-cdk-'));
  process.env.TMPDIR = folder;
};

exports.close = () => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true });
};

import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Stage } from 'aws-cdk-lib/core';
import { currentKeeper } from './kept-templates/current-keeper';
import { projectRoot, recordFile } from './kept-templates/current-test';
import { keepWhatStageSynthesizes } from './kept-templates/keep-what-stage-synthesizes';
import { writeRecord } from './kept-templates/write-record';

// Loaded before every test file. A mock is the one hook of jest that runs when, and only when, a test loads the
// module: a test without aws-cdk-lib does not pay for it.
const stage = stageModule();
if (stage !== undefined) {
  jest.doMock(stage, () => {
    const actual = jest.requireActual<{ readonly Stage?: typeof Stage }>(stage);
    keepWhatStageSynthesizes(actual.Stage);
    return actual;
  });
}

afterAll(() => {
  writeRecord(recordFile('templates'), currentKeeper().entries());
});

function stageModule(): string | undefined {
  for (const from of [projectRoot(), __dirname]) {
    try {
      const manifest = createRequire(join(from, 'package.json')).resolve('aws-cdk-lib/package.json');
      return join(manifest, '../core/lib/stage.js');
    } catch {
      // A project without aws-cdk-lib makes no templates of its own; what it runs comes from this one's.
    }
  }
  return undefined;
}

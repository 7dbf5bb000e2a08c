import { createRequire } from 'node:module';
import { join } from 'node:path';
import { currentKeeper } from './kept-templates/current-keeper';
import { projectRoot, recordFile } from './kept-templates/current-test';
import { keepWhatStageSynthesizes } from './kept-templates/keep-what-stage-synthesizes';
import { writeRecord } from './kept-templates/write-record';

// Jest loads this file before every test file. A mock is its only hook that runs when, and only when, a test loads a
// module: tests without aws-cdk-lib do not load it for this.
const core = coreModule();
if (core !== undefined) {
  jest.doMock(core, () => {
    const actual = jest.requireActual<Partial<typeof import('aws-cdk-lib/core')>>(core);
    keepWhatStageSynthesizes(actual.Stage);
    return actual;
  });
}

afterAll(() => {
  writeRecord(recordFile('templates'), currentKeeper().entries());
});

function coreModule(): string | undefined {
  for (const from of [projectRoot(), __dirname]) {
    try {
      return createRequire(join(from, 'package.json')).resolve('aws-cdk-lib/core');
    } catch {
      // A project without aws-cdk-lib synthesizes with the one of this project.
    }
  }
  return undefined;
}

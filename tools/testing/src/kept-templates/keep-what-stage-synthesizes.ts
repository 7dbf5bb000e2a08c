import type { Stage } from 'aws-cdk-lib/core';
import { currentKeeper } from './current-keeper';
import { currentTest } from './current-test';

const KEEPS = Symbol.for('apigwv2-testing.keepsTemplates');

/** Lets `synth` of CDK stages, and so of apps, hand what it makes to the keeper of the running test file. */
export function keepWhatStageSynthesizes(stage: typeof Stage | undefined): void {
  // A module of aws-cdk-lib that is still being loaded has no class yet; it comes here again.
  if (stage === undefined || KEEPS in stage.prototype) return;
  const synth = stage.prototype.synth;
  Object.defineProperty(stage.prototype, KEEPS, { value: true });
  stage.prototype.synth = function (this: Stage, ...given: Parameters<Stage['synth']>) {
    const assembly = synth.apply(this, given);
    currentKeeper().keep(assembly, currentTest());
    return assembly;
  };
}

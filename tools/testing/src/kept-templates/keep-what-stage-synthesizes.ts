import type { Stage } from 'aws-cdk-lib/core';
import { currentKeeper } from './current-keeper';
import { currentTest } from './current-test';

const KEEPS = Symbol.for('apigwv2-testing.keepsTemplates');

/** Extends `synth` of CDK stages, and therefore of apps: the keeper of the current test file keeps each assembly. */
export function keepWhatStageSynthesizes(stage: typeof Stage | undefined): void {
  // In a circular import the class does not exist yet; the outer import calls this function again.
  if (stage === undefined || KEEPS in stage.prototype) return;
  const synth = stage.prototype.synth;
  Object.defineProperty(stage.prototype, KEEPS, { value: true });
  stage.prototype.synth = function (this: Stage, ...given: Parameters<Stage['synth']>) {
    const assembly = synth.apply(this, given);
    currentKeeper().keep(assembly, currentTest());
    return assembly;
  };
}

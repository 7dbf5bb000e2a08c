import { Stage } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { ApiDefinitionError } from '../errors/api-definition-error';
import type { ContractsErrorCode } from '../errors/error-code';
import { isInTree } from './stack-path';

interface Check {
  readonly construct: IConstruct;
  run(): void;
}

const CHECKS = Symbol.for('@apigwv2/contracts.checks');

/**
 * Registers a check that runs while the app is synthesized, after references between stacks are resolved and
 * dependencies are final, and before templates are written. A check warns, or throws an `ApiDefinitionError`.
 *
 * All checks of a CDK Stage run, in the order of registration, and their errors are reported together: an app with
 * several mistakes reports all of them. The check of a construct that left the tree is skipped.
 *
 * @throws ApiDefinitionError `MultipleErrors`, at synthesis, when several checks fail; its `errors` are theirs
 */
export function atSynthesis(construct: IConstruct, run: () => void): void {
  const stage: IConstruct & { [CHECKS]?: Check[] } = Stage.of(construct) ?? construct.node.root;
  const checks = stage[CHECKS] ?? [];
  if (stage[CHECKS] === undefined) {
    Object.defineProperty(stage, CHECKS, { value: checks });
    // Thrown and not returned: the CDK would turn a returned message into an error without a code.
    stage.node.addValidation({ validate: () => throwAll(errorsOf(checks), stage) });
  }
  checks.push({ construct, run });
}

function errorsOf(checks: readonly Check[]): readonly ApiDefinitionError[] {
  return checks.flatMap(({ construct, run }) => {
    if (!isInTree(construct)) return [];
    try {
      run();
      return [];
    } catch (error) {
      if (ApiDefinitionError.is(error)) return [error];
      throw error;
    }
  });
}

function throwAll(errors: readonly ApiDefinitionError[], stage: IConstruct): string[] {
  const [first, ...others] = errors;
  if (first === undefined) return [];
  if (others.length === 0) throw first;
  const lines = errors.map(({ code, message }) => `- ${message} [${code}]`);
  throw new ApiDefinitionError<ContractsErrorCode>(
    'MultipleErrors',
    [`${errors.length} mistakes in the definitions of APIs:`, ...lines].join('\n'),
    stage,
    { errors },
  );
}

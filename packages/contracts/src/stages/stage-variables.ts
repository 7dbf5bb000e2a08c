import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';

const MOST = 100;

/** The variables of a stage: what integrations, authorizers and mappings read as `${stageVariables.name}`. */
export type StageVariables = { readonly [name: string]: string };

/**
 * Checks variables of a stage: their number, the characters and the length of their names and values. Tokens are let
 * through.
 *
 * @throws ApiDefinitionError `StageVariableMalformed`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html
 */
export function checkStageVariables(variables: StageVariables, at: IConstruct): void {
  const fail = (message: string): never => {
    throw definitionError('StageVariableMalformed', message, at);
  };
  if (Token.isUnresolved(variables)) return;
  const entries = Object.entries(variables);
  if (entries.length > MOST) fail(`a stage must have at most ${MOST} variables, got ${entries.length}`);
  for (const [name, value] of entries) {
    if (!Token.isUnresolved(name) && !/^\w{1,64}$/.test(name)) {
      fail(`the name of a stage variable must be 1 to 64 letters, digits and '_', got '${name}'`);
    }
    if (!Token.isUnresolved(value) && !/^[\w.~:/?#&=,-]{1,512}$/.test(value)) {
      fail(
        `the value of a stage variable must be 1 to 512 letters, digits and characters of -._~:/?#&=, and '${name}' is '${value}'`,
      );
    }
  }
}

/**
 * Adds a variable to those of a stage.
 *
 * @throws ApiDefinitionError `StageVariableMalformed`, `StageVariableTaken` when it has another value already
 */
export function addStageVariable(
  variables: StageVariables,
  name: string,
  value: string,
  at: IConstruct,
): StageVariables {
  const there = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (there !== undefined && there !== value) {
    throw definitionError(
      'StageVariableTaken',
      `a stage variable must have one value, and '${name}' is '${there}' already, got '${value}'`,
      at,
    );
  }
  const all = { ...variables, [name]: value };
  checkStageVariables(all, at);
  return all;
}

import { problemMessage, STAGE_VARIABLE_NAME, STAGE_VARIABLE_VALUE, STAGE_VARIABLES_OF_STAGE } from '@apigwv2/spec';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { read } from '../options/kind';
import { string } from '../options/plain-kinds';

/** The variables of a stage, which integrations, authorizers and mappings read as `${stageVariables.name}`. */
export type StageVariables = { readonly [name: string]: string };

/**
 * Checks variables of a stage: their number, the characters and the length of their names and values. Tokens are
 * skipped.
 *
 * @throws ApiDefinitionError `InvalidStageVariable`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html
 */
export function checkStageVariables(variables: StageVariables, at: IConstruct): void {
  const fail = (message: string): never => {
    throw definitionError('InvalidStageVariable', message, at);
  };
  if (isUnresolved(variables)) return;
  const entries = Object.entries(variables);
  const { limit } = STAGE_VARIABLES_OF_STAGE;
  if (entries.length > limit)
    fail(`stageVariables must have at most ${limit} entries, got ${entries.length}; remove some`);
  for (const [name, value] of entries) {
    const ofName = isUnresolved(name) ? undefined : STAGE_VARIABLE_NAME.problem(name);
    if (ofName !== undefined) fail(problemMessage('the name of a stage variable', ofName, name));
    const ofValue = isUnresolved(value) ? undefined : STAGE_VARIABLE_VALUE.problem(value);
    if (ofValue === undefined) continue;
    fail(problemMessage('the value of a stage variable', { ...ofValue, got: `'${value}' for '${name}'` }, value));
  }
}

/**
 * Returns the variables of a stage with one more.
 *
 * @throws ApiDefinitionError `InvalidStageVariable`, `DuplicateStageVariable` when it has another value
 */
export function addStageVariable(
  variables: StageVariables,
  name: string,
  value: string,
  at: IConstruct,
): StageVariables {
  read(string, name, 'name', at);
  read(string, value, 'value', at);
  const existing = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (existing !== undefined && existing !== value) {
    throw definitionError(
      'DuplicateStageVariable',
      `a stage variable must have one value, got '${value}' for '${name}', which is '${existing}'; set it once`,
      at,
    );
  }
  const all = { ...variables, [name]: value };
  checkStageVariables(all, at);
  return all;
}

import { problemMessage, STAGE_NAME } from '@apigwv2/spec';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { read } from '../options/kind';
import { string } from '../options/plain-kinds';

/**
 * Checks the name of a stage. A token is skipped.
 *
 * @throws ApiDefinitionError `InvalidStageName`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html
 */
export function checkStageName(name: string, at: IConstruct): void {
  read(string, name, 'stageName', at);
  const problem = isUnresolved(name) ? undefined : STAGE_NAME.problem(name);
  if (problem !== undefined) throw definitionError('InvalidStageName', problemMessage('stageName', problem, name), at);
}

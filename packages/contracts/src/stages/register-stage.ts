import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { apiStateOf } from '../api/api-state';
import { checkDefaultId } from '../construct-tree/default-id';
import { definitionError } from '../errors/definition-error';

/**
 * Registers a stage of an API.
 *
 * @throws ApiDefinitionError `DuplicateStageName` for a name that another stage of the API has, `InvalidId` for an ID that would
 * give the stage the logical ID of its parent
 */
export function registerStage(api: IApiRef, name: string, stage: IConstruct): void {
  checkDefaultId(stage);
  const { stages } = apiStateOf(api);
  if (Token.isUnresolved(name)) {
    stages.set(stage.node.path, stage, stage);
    return;
  }
  const other = stages.get(name);
  if (other !== undefined) {
    throw definitionError(
      'DuplicateStageName',
      `stageName must be unique within an API, got '${name}', which ${other.node.path} has; choose another stageName`,
      stage,
    );
  }
  stages.set(name, stage, stage);
}

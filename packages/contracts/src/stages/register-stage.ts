import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { apiRecord } from '../api/api-state';
import { checkHiddenId } from '../construct-tree/default-id';
import { isInTree } from '../construct-tree/stack-path';
import { ApiDefinitionError } from '../errors/api-definition-error';

/**
 * Remembers a stage of an API, wherever in the app it is made.
 *
 * @throws ApiDefinitionError `StageNameTaken` for a name that another stage of the API has, `IdTaken` for an
 * id by which it would have the logical id of its parent
 */
export function registerStage(api: IApiRef, name: string, stage: IConstruct): void {
  checkHiddenId(stage);
  const { stages } = apiRecord(api);
  if (Token.isUnresolved(name)) {
    stages.set(stage.node.path, stage);
    return;
  }
  const other = stages.get(name);
  if (other !== undefined && isInTree(other)) {
    throw new ApiDefinitionError(
      'StageNameTaken',
      `a stage name must be used once in an API, and '${name}' is also that of ${other.node.path}; give one of the two another stageName`,
      stage,
    );
  }
  stages.set(name, stage);
}

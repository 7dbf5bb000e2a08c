import {
  type IWebSocketApiRef,
  isSameApi,
  isUnresolved,
  MODEL_NAME,
  MODEL_NAME_LENGTH,
  problemMessage,
  stageRegistry,
} from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { definitionError } from '../definition-error';

/** A registered model, and its API. */
interface NamedModel {
  readonly api: IWebSocketApiRef;
  readonly name: string;
  readonly model: Construct;
}

/** Returns the letters and digits of the path of a construct, as the name of a model that is given none. */
export function defaultModelName({ node }: Construct): string {
  return node.path.replace(/[^A-Za-z0-9]/g, '').slice(-MODEL_NAME_LENGTH);
}

/**
 * Registers the name of a model within its API. A token is skipped.
 *
 * @throws ApiDefinitionError `InvalidModelName`, and `DuplicateModelName` for a name that another model of the API has
 */
export function registerModelName(api: IWebSocketApiRef, name: string, model: Construct): void {
  if (isUnresolved(name)) return;
  const problem = MODEL_NAME.problem(name);
  if (problem !== undefined) {
    const message = problemMessage('modelName', { ...problem, fix: 'set modelName' }, name);
    throw definitionError('InvalidModelName', message, model);
  }
  const models = stageRegistry<NamedModel>(api, '@apigwv2/core-websocket.models');
  const [other] = models.values((one) => one.name === name && isSameApi(one.api, api) === true);
  if (other !== undefined) {
    throw definitionError(
      'DuplicateModelName',
      `modelName must be unique within an API, got '${name}', which ${other.model.node.path} has; choose another modelName`,
      model,
    );
  }
  models.set(model.node.path, model, { api, name, model });
}

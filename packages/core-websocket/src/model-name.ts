import { ApiDefinitionError, type IWebSocketApiRef, isInTree, isSameApi, keptMap } from '@apigwv2/contracts';
import { Stage, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** A model that has a name, and the API that it is of. */
interface NamedModel {
  readonly api: IWebSocketApiRef;
  readonly model: Construct;
}

const NAMES = Symbol.for('@apigwv2/core-websocket.modelNames');

/**
 * Gives a model its name within its API. A token is let through.
 *
 * @throws ApiDefinitionError `ModelNameMalformed`, and `ModelNameTaken` for a name that another model of the API has
 */
export function registerModelName(api: IWebSocketApiRef, name: string, model: Construct): void {
  if (Token.isUnresolved(name)) return;
  if (!/^[A-Za-z0-9]{1,128}$/.test(name)) {
    throw new ApiDefinitionError(
      'ModelNameMalformed',
      `a model name must be 1 to 128 letters and digits, got '${name}'; set modelName`,
      model,
    );
  }
  const names = keptMap<readonly NamedModel[]>(Stage.of(api) ?? api.node.root, NAMES);
  const known = (names.get(name) ?? []).filter((one) => isInTree(one.model));
  const other = known.find((one) => isSameApi(one.api, api) === true);
  if (other !== undefined) {
    throw new ApiDefinitionError(
      'ModelNameTaken',
      `a model name must be used once in an API, and '${name}' is also that of ${other.model.node.path}; give one of the two another modelName`,
      model,
    );
  }
  names.set(name, [...known, { api, model }]);
}

import { createHash } from 'node:crypto';
import { type ApiDefinitionError, isUnresolved, MODEL_NAME_LENGTH } from '@apigwv2/contracts';
import type { CfnRouteProps } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { definitionError } from '../definition-error';
import { defaultModelName } from '../models/model-name';
import { WebSocketModel } from '../models/websocket-model';
import type { WebSocketRouteProps } from './websocket-route-options';

/** The expression that selects the model of a message by default. */
const SELECTION = '$request.body.action';
const PARAMETER = /^route\.request\.(header|querystring)\.[\w.-]+$/;

/** The models of the messages of a route, by the value of its model selection expression. */
type RequestModels = { readonly [key: string]: WebSocketModel };

/**
 * Returns the models of the messages of a route, and creates the one of `validate`.
 *
 * @throws ApiDefinitionError `RequestValidationConflict`, `InvalidSchema`
 */
export function requestModelsOf(
  { validate, requestModels, routeKey, webSocketApi }: WebSocketRouteProps,
  route: Construct,
): RequestModels {
  if (validate !== undefined && requestModels !== undefined) {
    throw conflict(
      'validate and requestModels must not be combined: the first creates a model, the second uses existing ones; leave out one',
      route,
    );
  }
  if (!validate) return requestModels ?? {};
  const modelName = modelNameOf(routeKey, route);
  return { $default: new WebSocketModel(route, 'Model', { webSocketApi, schema: validate, modelName }) };
}

/**
 * Returns the name of the model of a route whose key is more than letters and digits, which are all that a name can have:
 * with a hash of the key, because `a-b` and `a_b` would have one name.
 */
function modelNameOf(routeKey: string, route: Construct): string | undefined {
  if (isUnresolved(routeKey) || /^(?:\$\w+|(?!connect$|disconnect$|default$)[A-Za-z0-9]+)$/.test(routeKey))
    return undefined;
  const digest = createHash('sha256').update(routeKey).digest('hex').slice(0, 8);
  return `${defaultModelName(route)}${digest}`.slice(-MODEL_NAME_LENGTH);
}

/** Renders the models of the messages of a route, which a route refers to by name. */
export function renderRequestModels(
  models: RequestModels,
  { modelSelectionExpression, webSocketApi }: WebSocketRouteProps,
): Pick<CfnRouteProps, 'requestModels' | 'modelSelectionExpression'> {
  const names = Object.entries(models).map(([key, { modelName }]) => [key, modelName]);
  if (names.length === 0) return { modelSelectionExpression };
  const { routeSelectionExpression = SELECTION } = webSocketApi as { readonly routeSelectionExpression?: string };
  return {
    requestModels: Object.fromEntries(names),
    modelSelectionExpression: modelSelectionExpression ?? routeSelectionExpression,
  };
}

/**
 * Renders the parameters of a connection request, in the casing of the template.
 *
 * @throws ApiDefinitionError `RequestValidationConflict`
 */
export function renderRequestParameters(
  { requestParameters, routeKey }: WebSocketRouteProps,
  route: Construct,
): { [parameter: string]: { Required: boolean } } | undefined {
  if (requestParameters === undefined) return undefined;
  if (routeKey !== '$connect' && !isUnresolved(routeKey)) {
    throw conflict(
      `requestParameters must be set on the route $connect, whose requests have headers and a query string, got '${routeKey}'; move them to $connect`,
      route,
    );
  }
  const wrong = Object.keys(requestParameters).find((name) => !isUnresolved(name) && !PARAMETER.test(name));
  if (wrong !== undefined) {
    throw conflict(
      `requestParameters must be named route.request.header.<name> or route.request.querystring.<name>, got '${wrong}'; rename it`,
      route,
    );
  }
  return Object.fromEntries(Object.entries(requestParameters).map(([name, Required]) => [name, { Required }]));
}

function conflict(message: string, at: Construct): ApiDefinitionError {
  return definitionError('RequestValidationConflict', message, at);
}

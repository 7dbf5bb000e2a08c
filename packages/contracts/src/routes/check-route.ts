import { OPERATION_NAME_LENGTH } from '@apigwv2/spec';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { checkProtocol } from '../api/check-protocol';
import { checkEnvironment } from '../api/environment';
import type { Protocol } from '../api/protocol';
import { checkTargetProtocol } from '../binding/check-target-protocol';
import { validateStringLength } from '../errors/string-length';
import { checkThrottle } from '../stages/throttle-settings';
import type { RouteSettings } from './route-settings';

/** The options of a route that both protocols check. */
export interface CheckedRoute extends RouteSettings {
  readonly integration: { readonly protocol?: Protocol };
  readonly operationName?: string;
}

/**
 * Checks the API, the integration and the options of a route.
 *
 * @throws ApiDefinitionError `EnvironmentMismatch`, `LengthOutOfRange`, `ProtocolMismatch`, `ThrottleOutOfRange`
 */
export function checkRoute(api: IApiRef, protocol: Protocol, options: CheckedRoute, route: IConstruct): void {
  checkProtocol(api, protocol, route);
  checkEnvironment(api, route);
  checkTargetProtocol('integration', options.integration, protocol, route);
  validateStringLength('operationName', options.operationName, OPERATION_NAME_LENGTH, route);
  checkThrottle(options.throttle, route);
}

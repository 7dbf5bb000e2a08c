import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { apiResource } from './api-resource';
import type { Protocol } from './protocol';

/**
 * Checks the protocol of an API, as far as this app defines it. The compiler checks all references but L1s, whose
 * protocol is a property.
 *
 * @throws ApiDefinitionError `ProtocolMismatch`
 */
export function checkProtocol(api: IApiRef, protocol: Protocol, at: IConstruct): void {
  if ((api as Partial<IApiRef> | undefined)?.apiRef === undefined) {
    throw definitionError(
      'ProtocolMismatch',
      `the API of this construct must have protocol ${protocol}, got ${describe(api)}; pass an API`,
      at,
    );
  }
  const l1 = apiResource(api);
  if (l1?.protocolType === undefined || l1.protocolType === protocol || isUnresolved(l1.protocolType)) return;
  throw definitionError(
    'ProtocolMismatch',
    `the API of this construct must have protocol ${protocol}, got ${l1.protocolType} of ${l1.node.path}; pass an API of that protocol`,
    at,
  );
}

/** Returns the protocol of an API, as its class or its L1 states it; undefined where neither does. */
export function knownProtocol(api: IApiRef): Protocol | undefined {
  const { protocol, isHttpApi, isWebsocketApi } = api as IApiRef & Brands;
  if (protocol !== undefined) return protocol;
  if (isHttpApi !== undefined || isWebsocketApi !== undefined) return isHttpApi === undefined ? 'WEBSOCKET' : 'HTTP';
  const type = apiResource(api)?.protocolType;
  return type === 'HTTP' || type === 'WEBSOCKET' ? type : undefined;
}

interface Brands {
  readonly protocol?: Protocol;
  readonly isHttpApi?: unknown;
  readonly isWebsocketApi?: unknown;
}

function describe(value: unknown): string {
  return typeof value === 'object' && value !== null ? `an object of class ${value.constructor?.name}` : String(value);
}

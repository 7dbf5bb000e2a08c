import { type ApiGraph, type ApiPart, entriesOf } from '@apigwv2/assembly';
import type { MappingSide, Protocol } from '@apigwv2/spec';
import { type MappedValue, requestMappings, responseMappings } from './mapped';
import { apisOf } from './walk';

/** One change of a message, and the resource that makes it. */
export interface MappedValueOf extends MappedValue {
  readonly at: ApiPart;
  readonly protocol: Protocol;
  readonly side: MappingSide;
}

/** Yields the changes of messages of integrations, and of the integration responses of WebSocket APIs. */
export function* mappedValues(graph: ApiGraph): Iterable<MappedValueOf> {
  for (const protocol of ['HTTP', 'WEBSOCKET'] as const) {
    for (const { integrations, integrationResponses } of apisOf(graph, protocol)) {
      for (const at of integrations) {
        for (const mapped of requestMappings(at)) yield { ...mapped, at, protocol, side: 'request' };
        if (protocol === 'WEBSOCKET') continue;
        for (const mapped of responseMappings(at)) yield { ...mapped, at, protocol, side: 'response' };
      }
      if (protocol === 'HTTP') continue;
      for (const at of integrationResponses) {
        for (const [target, source] of entriesOf(at.get('ResponseParameters')) ?? []) {
          yield { at, protocol, side: 'response', property: `ResponseParameters.${target}`, target, source };
        }
      }
    }
  }
}

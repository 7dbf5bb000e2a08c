import { entriesOf, type Integration, itemsOf, step, textOf, type Value } from '@apigwv2/assembly';

/** One change of a message. */
export interface MappedValue {
  /** The path of the property that has it. */
  readonly property: string;
  /** The key, such as `append:header.name`. */
  readonly target?: string;
  readonly source: Value;
}

/** Returns the changes of requests of an integration. */
export function requestMappings(integration: Integration): readonly MappedValue[] {
  return (entriesOf(integration.get('RequestParameters')) ?? []).map(([target, source]) => ({
    property: `RequestParameters.${target}`,
    target,
    source,
  }));
}

/** Returns the changes of responses of an integration of an HTTP API. */
export function responseMappings(integration: Integration): readonly MappedValue[] {
  return (entriesOf(integration.get('ResponseParameters')) ?? []).flatMap(([status, response]) =>
    (itemsOf(step(response, 'ResponseParameters')) ?? []).map((item) => ({
      property: `ResponseParameters.${status}`,
      target: textOf(step(item, 'Destination')),
      source: step(item, 'Source'),
    })),
  );
}

/** Returns whether an integration calls an action of an AWS service, whose mappings are its parameters. */
export function isAction(integration: Integration): boolean {
  return integration.get('IntegrationSubtype').kind !== 'none';
}

/** Returns whether an integration leads through a VPC link. */
export function isPrivate(integration: Integration): boolean {
  return textOf(integration.get('ConnectionType')) === 'VPC_LINK';
}

import type { Condition } from '../condition/condition';
import type { Resource } from '../model/template';
import { textOf } from '../value/literals';
import { step } from '../value/step';
import { literal, NONE, type Value } from '../value/value';
import { documentPart, type Part } from './part';

/** The extension of a security scheme that makes it an authorizer. */
export const AUTHORIZER = 'x-amazon-apigateway-authorizer';

/** The properties of an integration, by their names in CloudFormation. */
const INTEGRATION_NAMES: Readonly<Record<string, string>> = {
  ConnectionId: 'connectionId',
  ConnectionType: 'connectionType',
  CredentialsArn: 'credentials',
  IntegrationMethod: 'httpMethod',
  IntegrationSubtype: 'integrationSubtype',
  IntegrationType: 'type',
  IntegrationUri: 'uri',
  PayloadFormatVersion: 'payloadFormatVersion',
  RequestParameters: 'requestParameters',
  TimeoutInMillis: 'timeoutInMillis',
  TlsConfig: 'tlsConfig',
};

/** The properties of an authorizer, by their names in CloudFormation. */
const AUTHORIZER_NAMES: Readonly<Record<string, string>> = {
  AuthorizerPayloadFormatVersion: 'authorizerPayloadFormatVersion',
  AuthorizerResultTtlInSeconds: 'authorizerResultTtlInSeconds',
  AuthorizerType: 'type',
  AuthorizerUri: 'authorizerUri',
  EnableSimpleResponses: 'enableSimpleResponses',
  IdentitySource: 'identitySource',
  JwtConfiguration: 'jwtConfiguration',
};

/** A part of a document, and the place of it. */
export interface Place {
  readonly resource: Resource;
  readonly condition: Condition;
  readonly path: string;
  readonly value: Value;
}

/** Returns an integration of a document as a part. */
export function integrationPart({ value, ...place }: Place): Part {
  const values = valuesOf(value, INTEGRATION_NAMES);
  return documentPart({
    ...place,
    names: INTEGRATION_NAMES,
    values: {
      ...values,
      IntegrationType: mapped(values['IntegrationType'] ?? NONE, upperCase),
      TlsConfig: mapped(values['TlsConfig'] ?? NONE, (config) =>
        renamed(config, { ServerNameToVerify: 'serverNameToVerify' }),
      ),
    },
  });
}

/** Returns an authorizer of a document as a part. */
export function authorizerPart({ value, ...place }: Place): Part {
  const values = valuesOf(value, AUTHORIZER_NAMES);
  return documentPart({
    ...place,
    names: AUTHORIZER_NAMES,
    values: {
      ...values,
      AuthorizerType: mapped(values['AuthorizerType'] ?? NONE, upperCase),
      IdentitySource: mapped(values['IdentitySource'] ?? NONE, sourcesOf),
      JwtConfiguration: mapped(values['JwtConfiguration'] ?? NONE, (configuration) =>
        renamed(configuration, { Issuer: 'issuer', Audience: 'audience' }),
      ),
    },
  });
}

function valuesOf(value: Value, names: Readonly<Record<string, string>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(names).map(([name, own]) => [name, step(value, own)]));
}

/** Changes a value, in either case of its conditions. */
function mapped(value: Value, change: (value: Value) => Value): Value {
  if (value.kind !== 'choice') return change(value);
  return { ...value, whenTrue: mapped(value.whenTrue, change), whenFalse: mapped(value.whenFalse, change) };
}

/** Types are in upper case in CloudFormation. */
function upperCase(type: Value): Value {
  const text = textOf(type);
  return text === undefined ? type : literal(text.toUpperCase());
}

/** A document writes several identity sources in one string. */
function sourcesOf(sources: Value): Value {
  const text = textOf(sources);
  return text === undefined ? sources : { kind: 'list', items: text.split(',').map((one) => literal(one.trim())) };
}

function renamed(value: Value, names: Readonly<Record<string, string>>): Value {
  return value.kind === 'map' ? { kind: 'map', entries: new Map(Object.entries(valuesOf(value, names))) } : value;
}

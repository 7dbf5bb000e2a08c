import { conditionKey } from '../condition/condition-key';
import type { Choice, Reference, Value, ValueMap } from './value';

/** The attribute of a type that is also the return value of its `Ref`. */
const ATTRIBUTE_OF_REF: { readonly [type: string]: string } = {
  'AWS::ApiGatewayV2::Api': 'ApiId',
  'AWS::ApiGatewayV2::Authorizer': 'AuthorizerId',
  'AWS::ApiGatewayV2::Deployment': 'DeploymentId',
  'AWS::ApiGatewayV2::DomainName': 'DomainName',
  'AWS::ApiGatewayV2::Integration': 'IntegrationId',
  'AWS::ApiGatewayV2::IntegrationResponse': 'IntegrationResponseId',
  'AWS::ApiGatewayV2::Model': 'ModelId',
  'AWS::ApiGatewayV2::Route': 'RouteId',
  'AWS::ApiGatewayV2::RouteResponse': 'RouteResponseId',
  'AWS::ApiGatewayV2::VpcLink': 'VpcLinkId',
};

/** Returns a string that two values share exactly when they are equal, as far as templates tell. */
export function keyOf(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(String(value.value));
    case 'reference':
      return referenceKey(value);
    case 'concatenation':
      return value.parts.map(keyOf).join('+');
    case 'list':
      return `[${value.items.filter(isPresent).map(keyOf).join(',')}]`;
    case 'map':
      return `{${mapKeys(value).join(',')}}`;
    case 'choice':
      return choiceKey(value);
    case 'parameter':
      return `${value.template}#parameter ${value.name}`;
    case 'pseudo':
      return value.template === undefined ? value.name : `${value.template}#${value.name}`;
    case 'unknown':
      return value.expression;
    case 'none':
      return 'none';
  }
}

/** Returns the key of the return value of `Ref` of a resource. */
export function resourceKey(template: string, logicalId: string): string {
  return `${template}#${logicalId}`;
}

const isPresent = ({ kind }: Value): boolean => kind !== 'none';

/** The order of the members of a map has no meaning. */
function mapKeys({ entries }: ValueMap): readonly string[] {
  const present = [...entries].filter(([, entry]) => isPresent(entry));
  return present.map(([name, entry]) => `${JSON.stringify(name)}:${keyOf(entry)}`).sort();
}

function choiceKey({ condition, whenTrue, whenFalse }: Choice): string {
  if (condition.kind === 'not') {
    return choiceKey({ kind: 'choice', condition: condition.of, whenTrue: whenFalse, whenFalse: whenTrue });
  }
  const [first, second] = [keyOf(whenTrue), keyOf(whenFalse)];
  return first === second ? first : `(${conditionKey(condition)}?${first}:${second})`;
}

function referenceKey({ template, logicalId, type, attribute }: Reference): string {
  const isRef = attribute === 'Ref' || attribute === ATTRIBUTE_OF_REF[type];
  return isRef ? resourceKey(template, logicalId) : `${resourceKey(template, logicalId)}.${attribute}`;
}

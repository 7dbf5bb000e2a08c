import type { Resource } from '../model/template';
import { patternOf } from '../value/literals';
import { literal } from '../value/value';
import { documentPart, type Part } from './part';

/** The route, the integration and the stage that an API with a `Target` has. */
export interface QuickCreated {
  readonly route: Part;
  readonly integration: Part;
  readonly stage: Part;
}

/** Returns the parts that the service makes for an API with a `Target`; undefined for any other. */
export function quickCreated(resource: Resource): QuickCreated | undefined {
  const target = resource.get('Target');
  if (target.kind === 'none') return undefined;
  const { condition } = resource;
  const part = (values: Parameters<typeof documentPart>[0]['values'], path = ''): Part =>
    documentPart({ resource, condition, path, values, names: { IntegrationUri: 'Target' } });
  const key = resource.get('RouteKey');
  const isUrl = /^https?:/.test(patternOf(target) ?? '');
  return {
    route: part({
      RouteKey: key.kind === 'none' ? literal('$default') : key,
      Target: target,
      AuthorizationType: literal('NONE'),
    }),
    integration: part({
      IntegrationType: literal(isUrl ? 'HTTP_PROXY' : 'AWS_PROXY'),
      IntegrationMethod: literal('ANY'),
      IntegrationUri: target,
      PayloadFormatVersion: literal(isUrl ? '1.0' : '2.0'),
      CredentialsArn: resource.get('CredentialsArn'),
    }),
    stage: part({ StageName: literal('$default'), AutoDeploy: literal(true) }),
  };
}

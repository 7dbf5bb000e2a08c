import { CALLS_HANDLER, HANDLER, PERMISSION } from '../../examples/resources';
import { http } from '../../examples/template';
import { functionUses, handlerKey, permissionsByHandler } from '../../find/function-use';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { nameOf } from '../../find/walk';

const alias = {
  Type: 'AWS::Lambda::Alias',
  Properties: { FunctionName: { Ref: 'Handler' }, FunctionVersion: '1', Name: 'live' },
};

/** A function of an integration or an authorizer has a permission for the API. */
export const permissionNotGiven: Rule = {
  id: 'permission-not-given',
  since: '0.1.0',
  level: 'error',
  certainty: 'documented',
  source: guide('http-api-develop-integrations-lambda'),
  title: 'A function of an integration or an authorizer has a permission for the API',
  why: 'Each request fails with 500 Internal Server Error.',
  fix: 'add an AWS::Lambda::Permission of apigateway.amazonaws.com for the API, or set credentials',
  *check(graph) {
    const permissions = permissionsByHandler(graph);
    const isOpen = graph.world.templates.some((template) => template.open !== undefined);
    for (const { api, handler, part } of functionUses(graph)) {
      const own = [...(permissions.get('') ?? []), ...(permissions.get(handlerKey(handler)) ?? [])];
      if (own.some((one) => one.api === api || one.api === undefined)) continue;
      const open = isOpen || handler.type.includes('Serverless');
      yield {
        at: part,
        what: `${handler.logicalId} must have a permission for the API, got none${own.length > 0 ? ' but for other APIs' : ''}`,
        related: api.resource === undefined ? [] : [api.resource],
        fix: `add an AWS::Lambda::Permission of apigateway.amazonaws.com for ${handler.logicalId}${api.resource === undefined ? '' : ` and ${nameOf({ resource: api.resource })}`}, or set credentials`,
        ...(open && { level: 'warning' as const }),
      };
    }
  },
  bad: [
    { say: 'no permission', templates: http({ Handler: HANDLER, Integration: CALLS_HANDLER }), at: ['Integration '] },
    {
      say: 'a permission of the function, and a call of its alias',
      templates: http({
        Alias: alias,
        Handler: HANDLER,
        Integration: { ...CALLS_HANDLER, IntegrationUri: { Ref: 'Alias' } },
        Permission: PERMISSION,
      }),
      at: ['Integration '],
    },
  ],
  good: [
    { say: 'a permission', templates: http({ Handler: HANDLER, Integration: CALLS_HANDLER, Permission: PERMISSION }) },
    {
      say: 'a URL with the name of a function',
      templates: http({
        Handler: HANDLER,
        Integration: { IntegrationUri: { 'Fn::Sub': 'https://example.com/${Handler}' } },
      }),
    },
    {
      say: 'a role that calls the function',
      templates: http({
        Handler: HANDLER,
        Integration: { ...CALLS_HANDLER, CredentialsArn: 'arn:aws:iam::123456789012:role/caller' },
      }),
    },
  ],
};

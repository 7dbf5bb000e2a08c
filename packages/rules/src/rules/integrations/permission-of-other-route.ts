import { CALLS_HANDLER, HANDLER, PERMISSION } from '../../examples/resources';
import { http } from '../../examples/template';
import { handlerKey, permissionsByHandler } from '../../find/function-use';
import type { Rule } from '../../find/rule';
import { covers } from '../../find/source-arn';
import { apisOf, nameOf } from '../../find/walk';

const scoped = (source: string) => ({
  Handler: HANDLER,
  Integration: CALLS_HANDLER,
  Permission: {
    ...PERMISSION,
    Properties: {
      ...PERMISSION.Properties,
      SourceArn: { 'Fn::Sub': `arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}${source}` },
    },
  },
});

/** A permission of a function covers each route that calls it. */
export const permissionOfOtherRoute: Rule = {
  id: 'permission-of-other-route',
  since: '0.1.0',
  level: 'warning',
  certainty: 'inferred',
  source: 'the source ARN of a call: <api>/<stage>/<method>/<path>',
  title: 'A permission of a function covers each route that calls it',
  why: 'Requests to the other routes fail with 500 Internal Server Error.',
  fix: 'widen the SourceArn of the permission, or add one for the route',
  *check(graph) {
    const permissions = permissionsByHandler(graph);
    for (const api of apisOf(graph)) {
      for (const route of api.routes) {
        const { handler } = route.integration ?? {};
        if (
          handler === undefined ||
          route.key === undefined ||
          route.integration?.get('CredentialsArn').kind !== 'none'
        )
          continue;
        const own = permissions.get(handlerKey(handler)) ?? [];
        const ofApi = own.filter((one) => one.api === api);
        if (ofApi.length === 0 || own.some((one) => one.api === undefined)) continue;
        if (ofApi.some(({ source }) => covers(source, route))) continue;
        yield {
          at: route,
          what: `a permission of ${handler.logicalId} must cover the route '${route.key}', got ${ofApi.map(({ source }) => source).join(', ')}`,
          related: ofApi,
          fix: `widen the SourceArn of ${ofApi.map(nameOf).join(', ')}, or add a permission for the route`,
        };
      }
    }
  },
  bad: [{ say: 'another path', templates: http(scoped('/*/GET/authors')), at: ['Route '] }],
  good: [
    { say: 'the path of the route', templates: http(scoped('/*/GET/books')) },
    { say: 'any path', templates: http(scoped('/*/*')) },
  ],
};

import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey } from '@apigwv2/core-http';
import { HttpLambdaIntegration } from '@apigwv2/integrations';
import { inlineFunction, resourcesOf, type TemplateResource, twoStacks } from '@apigwv2/testing';
import type { Stack } from 'aws-cdk-lib/core';
import fc from 'fast-check';

/** The stack, function, sharing, method and path of a route. */
const route = fc.record({
  place: fc.constantFrom(0, 1),
  handler: fc.constantFrom(0, 1, 2),
  scoped: fc.boolean(),
  method: fc.constantFrom(HttpMethod.GET, HttpMethod.POST, HttpMethod.ANY),
  path: fc.constantFrom('/a', '/a/{id}', '/a/{id}/b', '/b/{proxy+}'),
});
const routes = fc.uniqueArray(route, {
  minLength: 1,
  maxLength: 8,
  selector: ({ method, path }) => `${method} ${path}`,
});

const text = (value: unknown): string => JSON.stringify(value);
const permissionsIn = (stack: Stack) => Object.values(resourcesOf(stack, 'AWS::Lambda::Permission'));

/** Returns true if the part of a permission's source after the API matches that part of a request. */
function admits({ Properties }: TemplateResource, request: string): boolean {
  const source: string = Properties.SourceArn['Fn::Join'][1].at(-1);
  const pattern = source.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`^${pattern}$`).test(request);
}

test('every route to a function is covered by exactly one permission of its stack', () => {
  fc.assert(
    fc.property(routes, (given) => {
      const { a, b } = twoStacks();
      const stacks = [a, b] as const;
      const api = new HttpApi(a, 'Api');
      const handlers = [a, b, b].map((stack, index) => inlineFunction(stack, `Handler${index}`));
      // A route is in the stack of its function: references in both directions are a cycle.
      const made = given.map(({ handler, scoped, method, path }) => {
        const stack = stacks[handler === 0 ? 0 : 1];
        const lambda = handlers[handler] as (typeof handlers)[number];
        const integration = new HttpLambdaIntegration(`To${handler}${scoped ? 'Scoped' : ''}`, lambda, {
          scopePermissionToRoute: scoped,
        });
        const routeKey = HttpRouteKey.with(path, method);
        new HttpRoute(stack, `${method}${path}`, { httpApi: api, routeKey, integration });
        return { stack, lambda, scoped, method, path };
      });
      for (const { stack, lambda, scoped, method, path } of made) {
        const verb = method === HttpMethod.ANY ? HttpMethod.GET : method;
        const request = `/$default/${verb}${path.replace(/\{[^}]*\}/g, 'x')}`;
        const ofFunction = permissionsIn(stack).filter(
          ({ Properties }) => text(Properties.FunctionName) === text(stack.resolve(lambda.functionArn)),
        );
        const whole = ofFunction.filter((permission) => admits(permission, '/s/anything'));
        expect(whole.length).toBeLessThanOrEqual(1);
        const covering = ofFunction.filter((permission) => admits(permission, request));
        if (scoped) expect(covering.length).toBeGreaterThanOrEqual(1);
        else expect(covering.filter((permission) => whole.includes(permission))).toHaveLength(1);
      }
      const unscoped = new Set(made.filter(({ scoped }) => !scoped).map(({ lambda }) => lambda));
      const all = [a, b].flatMap(permissionsIn);
      expect(all).toHaveLength(unscoped.size + made.filter(({ scoped }) => scoped).length);
    }),
    { numRuns: 25 },
  );
});

test('a permission for one route covers neither another method nor another path', () => {
  const { a } = twoStacks();
  const api = new HttpApi(a, 'Api');
  const handler = inlineFunction(a, 'Handler');
  const integration = new HttpLambdaIntegration('To', handler, { scopePermissionToRoute: true });
  for (const key of ['GET /a', '$default'] as const) api.addRoute(key, { integration });
  const permissions = permissionsIn(a);
  const covered = ['/s/GET/a', '/s/$default', '/s/POST/a', '/s/GET/b', '/s/GET/a/b', '/s/GET/'].filter((request) =>
    permissions.some((permission) => admits(permission, request)),
  );
  expect(covered).toEqual(['/s/GET/a', '/s/$default']);
});

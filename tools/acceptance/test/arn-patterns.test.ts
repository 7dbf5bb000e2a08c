import { ApiDefinitionError } from '@apigwv2/contracts';
import { HttpApi, HttpIamAuthorizer, HttpMethod, HttpNoneAuthorizer, HttpStage } from '@apigwv2/core-http';
import { WebSocketApi, WebSocketNoneAuthorizer, WebSocketStage } from '@apigwv2/core-websocket';
import { HttpLambdaIntegration, HttpUrlIntegration, WebSocketLambdaIntegration } from '@apigwv2/integrations';
import { inlineFunction, oneStack, resourcesOf } from '@apigwv2/testing';
import { AccountPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { Stack } from 'aws-cdk-lib/core';
import fc from 'fast-check';

/** The values of a user that reach an ARN. */
interface Values {
  readonly apiId: string;
  readonly method: string;
  readonly path: string;
  readonly routeKey: string;
  readonly stage: string;
}

/** Strings of which policies would read some as patterns, and some of which reach another part of an API. */
const hostile = fc.oneof(
  fc.stringMatching(/^[\w*?${}:/.-]{1,8}$/),
  fc.constantFrom(
    '*',
    '?',
    '/*',
    '$default',
    'x/GET/admin',
    '../x',
    '${aws:username}',
    'se?d',
    'a*',
    '/a/*',
    '/{id}/?',
  ),
);
const mostly = (...valid: readonly string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...valid) }, { weight: 1, arbitrary: hostile });
const values = fc.record({
  apiId: mostly('abc123'),
  method: mostly(...Object.values(HttpMethod)),
  path: mostly('/a', '/a/{id}', '/{proxy+}', '/a/{id}/b*', '/*/b', '/{a*}'),
  routeKey: mostly('$connect', 'send'),
  stage: mostly('live', '$default'),
});

const variables = (given: string) => given.split('/').filter((segment) => /^\{[^}]*\}$/.test(segment)).length;
const ofMethod = (method: string) => (method === HttpMethod.ANY || method === '*' ? 1 : 0);
const ofPath = (given: string) => (given === '/*' ? 1 : variables(given));
const ofStage = (stage: string) => (stage === '*' ? 1 : 0);

/** A way to write an ARN, and the number of wildcards that its values ask for. */
interface Writer {
  readonly arns: (stack: Stack, values: Values) => unknown;
  readonly wildcards: (values: Values) => number;
}

const httpApi = (stack: Stack, httpApiId: string) => HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId });
const chat = (stack: Stack, webSocketId: string) =>
  WebSocketApi.fromWebSocketApiAttributes(stack, 'Chat', { webSocketId });
const role = (stack: Stack) => new Role(stack, 'Caller', { assumedBy: new AccountPrincipal('111122223333') });
const policies = (stack: Stack) =>
  Object.values(resourcesOf(stack, 'AWS::IAM::Policy')).map(
    ({ Properties }) => Properties.PolicyDocument.Statement[0].Resource,
  );
const sources = (stack: Stack) =>
  Object.values(resourcesOf(stack, 'AWS::Lambda::Permission')).map(({ Properties }) => Properties.SourceArn);

const WRITERS: Readonly<Record<string, Writer>> = {
  'HttpApi.arnForExecuteApi': {
    arns: (stack, { apiId, method, path: own, stage }) => [httpApi(stack, apiId).arnForExecuteApi(method, own, stage)],
    wildcards: ({ method, path: own, stage }) => ofMethod(method) + ofPath(own) + ofStage(stage),
  },
  'HttpApi.grantInvoke': {
    arns: (stack, { apiId, method, path: own, stage }) => {
      httpApi(stack, apiId).grantInvoke(role(stack), { method: method as HttpMethod, path: own, stageName: stage });
      return policies(stack);
    },
    wildcards: ({ method, path: own, stage }) => ofMethod(method) + ofPath(own) + ofStage(stage),
  },
  'HttpStage.grantInvoke': {
    arns: (stack, { apiId, path: own, stage }) => {
      const api = httpApi(stack, apiId);
      HttpStage.fromHttpStageAttributes(stack, 'Stage', { api, stageName: stage }).grantInvoke(role(stack), {
        path: own,
      });
      return policies(stack);
    },
    wildcards: ({ path: own, stage }) => 1 + ofPath(own) + ofStage(stage),
  },
  'HttpRoute.grantInvoke': {
    arns: (stack, { method, path: own }) => {
      const integration = new HttpUrlIntegration('Shop', 'https://shop.example.com');
      const [route] = new HttpApi(stack, 'Api').addRoutes({
        path: own,
        methods: [method as HttpMethod],
        integration,
        authorizer: new HttpIamAuthorizer(),
      });
      route?.grantInvoke(role(stack));
      return policies(stack);
    },
    wildcards: ({ method, path: own }) => 1 + ofMethod(method) + ofPath(own),
  },
  'the permission of an HTTP route': {
    arns: (stack, { method, path: own }) => {
      const integration = new HttpLambdaIntegration('Books', inlineFunction(stack, 'Handler'), {
        scopePermissionToRoute: true,
      });
      new HttpApi(stack, 'Api').addRoutes({
        path: own,
        methods: [method as HttpMethod],
        integration,
        authorizer: new HttpNoneAuthorizer(),
      });
      return sources(stack);
    },
    wildcards: ({ method, path: own }) => 1 + ofMethod(method) + ofPath(own),
  },
  'WebSocketApi.arnForExecuteApi': {
    arns: (stack, { apiId, routeKey, stage }) => [chat(stack, apiId).arnForExecuteApi(routeKey, stage)],
    wildcards: ({ routeKey, stage }) => ofStage(stage) + (routeKey === '*' ? 1 : 0),
  },
  'WebSocketStage.grantManageConnections': {
    arns: (stack, { apiId, stage }) => {
      const api = chat(stack, apiId);
      WebSocketStage.fromWebSocketStageAttributes(stack, 'Stage', { api, stageName: stage }).grantManageConnections(
        role(stack),
      );
      return policies(stack);
    },
    wildcards: ({ stage }) => 2 + ofStage(stage),
  },
  'the permission of a WebSocket route': {
    arns: (stack, { routeKey }) => {
      const integration = new WebSocketLambdaIntegration('Chat', inlineFunction(stack, 'Handler'), {
        scopePermissionToRoute: true,
      });
      new WebSocketApi(stack, 'Api').addRoute(routeKey, { integration, authorizer: new WebSocketNoneAuthorizer() });
      return sources(stack);
    },
    wildcards: () => 1,
  },
};

/** Returns the strings of an ARN that are known at synthesis, from the ID of the API on. */
function written(stack: Stack, arn: unknown): string {
  const resolved = stack.resolve(arn);
  const parts: readonly unknown[] = typeof resolved === 'string' ? [resolved] : resolved['Fn::Join'][1];
  const text = parts.map((part) => (typeof part === 'string' ? part : '<token>')).join('');
  return text.split(':').slice(5).join(':');
}

test.each(Object.entries(WRITERS))(
  '%s has no wildcard that its values do not ask for, or rejects them',
  (_name, writer) => {
    let accepted = 0;
    fc.assert(
      fc.property(values, (given) => {
        const stack = oneStack();
        let arns: readonly string[];
        try {
          arns = (writer.arns(stack, given) as readonly unknown[]).map((arn) => written(stack, arn));
        } catch (error) {
          if (!ApiDefinitionError.is(error)) throw error;
          return;
        }
        accepted += 1;
        expect(arns).toHaveLength(1);
        for (const arn of arns) {
          expect(arn.match(/[*?]|\$\{/g) ?? []).toEqual(Array(writer.wildcards(given)).fill('*'));
          expect(arn).toMatch(/^(?:[a-z0-9]+|<token>)\//);
        }
      }),
      { numRuns: 80, seed: 7 },
    );
    expect(accepted).toBeGreaterThan(10);
  },
);

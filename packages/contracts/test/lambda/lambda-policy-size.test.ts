import { inlineFunction, twoStacks } from '@apigwv2/testing';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { LiveMap } from '../../src/construct-tree/live-map';
import { appRegistry } from '../../src/construct-tree/registry';
import { ANY_VALUE } from '../../src/lambda/execute-api-arn';
import { grantInvokeToRoute } from '../../src/lambda/lambda-permission';
import { checkPolicySize } from '../../src/lambda/lambda-policy-size';
import { HttpRouteKey } from '../../src/routes/http-route-key';
import { ImportedApi } from '../apis';

const SOURCE = 'arn:aws:execute-api:eu-west-1:111122223333:abc123/*/GET/books/*';

/** Returns the number of statements that fit into the policy. */
function fitting(one: (at: Construct, index: number) => void, most = 200): number {
  const { a } = twoStacks();
  for (let index = 0; index < most; index += 1) {
    try {
      one(a, index);
    } catch {
      return index;
    }
  }
  return most;
}

describe('checkPolicySize', () => {
  test('accepts as many statements as the service does when names are short', () => {
    const handlers = new Map<Construct, ReturnType<typeof inlineFunction>>();
    const count = fitting((at) => {
      const handler = handlers.get(at) ?? inlineFunction(at, 'Handler');
      handlers.set(at, handler);
      checkPolicySize(handler, SOURCE, at);
    });
    expect(count).toBeGreaterThanOrEqual(56);
    expect(count).toBeLessThanOrEqual(66);
  });

  test('counts the statements of each function separately', () => {
    expect(fitting((at, index) => checkPolicySize(inlineFunction(at, `Handler${index}`), SOURCE, at), 100)).toBe(100);
  });

  test('counts the statements of several imports of one function together', () => {
    const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:orders';
    const imported = (at: Construct, index: number) => LambdaFunction.fromFunctionArn(at, `Handler${index}`, arn);
    expect(fitting((at, index) => checkPolicySize(imported(at, index), SOURCE, at), 100)).toBeLessThan(70);
  });

  test('counts a token with the least mean length of its value', () => {
    const { a } = twoStacks();
    const handler = inlineFunction(a, 'Handler');
    const statements = () =>
      appRegistry<LiveMap<number>>(a, '@apigwv2/contracts.lambdaPolicies').get(handler.functionArn)?.values() ?? [];
    const sizes = () => statements().reduce((sum, one) => sum + one, 0);
    checkPolicySize(handler, SOURCE, a);
    const known = sizes();
    checkPolicySize(handler, SOURCE.replace('abc123', a.urlSuffix), a);
    const withToken = sizes() - known;
    checkPolicySize(handler, handler.functionArn, a);
    expect(withToken - known).toBe(8 - 'abc123'.length);
    expect(sizes() - known - withToken).toBeLessThan(known);
  });

  test('[H12] rejects permissions for single routes that exceed the policy of the function', () => {
    const { a } = twoStacks();
    const api = new ImportedApi(a, 'Api', 'abc123');
    const handler = inlineFunction(a, 'Handler');
    const permit = (index: number) =>
      grantInvokeToRoute(
        {
          api,
          scope: new Construct(a, `Route${index}`),
          routeKey: HttpRouteKey.with(`/${index}`),
          returnsResponse: true,
        },
        handler,
        [ANY_VALUE, `${index}`],
      );
    expect(() => Array.from({ length: 100 }, (_, index) => permit(index))).toThrowDefinitionError(
      'PermissionPolicyTooLarge',
      /must have at most 20480 bytes, got at least \d+ for A\/Handler; leave out scopePermissionToRoute.* \(at A\/Route\d+\/Permission\)$/,
    );
  });
});

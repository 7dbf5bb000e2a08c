import { inlineFunction, oneStack, warningsOf } from '@apigwv2/testing';
import { Annotations, Duration, Fn, Lazy } from 'aws-cdk-lib/core';
import {
  HttpIdentitySource,
  HttpLambdaAuthorizer,
  type HttpLambdaAuthorizerProps,
  HttpLambdaResponseType,
} from '../src';
import { addRoute } from './add-route';
import { apiIn } from './properties-of';

const ID = '@apigwv2/authorizers:cachedAnswerServesAllRoutes';
const responseTypes = [HttpLambdaResponseType.SIMPLE];

function guarded(props: HttpLambdaAuthorizerProps, ...keys: string[]) {
  const stack = oneStack();
  const api = apiIn(stack);
  const handler = inlineFunction(stack, 'Handler');
  // A new object each time, as in code that is split over files.
  for (const key of keys) addRoute(stack, api, key, new HttpLambdaAuthorizer('Guard', handler, props));
  return stack;
}

describe('a simple answer that is cached', () => {
  test('is a warning when it holds for several routes, once and at the authorizer', () => {
    const warnings = warningsOf(guarded({ responseTypes }, 'GET /a', 'GET /b', 'GET /c', 'GET /d'));
    expect(warnings.map(({ id, path }) => [id, path])).toEqual([[ID, 'Stack/Api/Guard']]);
    expect(warnings[0]?.message).toMatch("add HttpIdentitySource.context('routeKey')");
  });

  test('is no warning on one route', () => {
    expect(warningsOf(guarded({ responseTypes }, 'GET /a'))).toEqual([]);
  });

  test('is no warning when each of two APIs has one route', () => {
    const stack = oneStack();
    const guard = new HttpLambdaAuthorizer('Guard', inlineFunction(stack, 'Handler'), { responseTypes });
    addRoute(stack, apiIn(stack, 'One'), 'GET /a', guard);
    addRoute(stack, apiIn(stack, 'Two'), 'GET /b', guard);
    expect(warningsOf(stack)).toEqual([]);
  });

  const late = Duration.seconds(Lazy.number({ produce: () => 60 }));
  const imported = `$request.header.${Fn.importValue('Header')}`;
  test.each<[string, HttpLambdaAuthorizerProps]>([
    [
      'is cached by the route',
      { responseTypes, identitySource: ['$request.header.X', HttpIdentitySource.context('routeKey')] },
    ],
    ['is an IAM policy', {}],
    ['is not cached', { responseTypes, cache: 'off' }],
    [
      'is cached for no time',
      { responseTypes, resultsCacheTtl: Duration.seconds(0), identitySource: ['$request.header.X'] },
    ],
    ['may be cached for no time', { responseTypes, resultsCacheTtl: late }],
    ['may be cached by the route', { responseTypes, identitySource: [imported] }],
  ])('is no warning when it %s', (_what, props) => {
    expect(warningsOf(guarded(props, 'GET /a', 'GET /b'))).toEqual([]);
  });

  test('can be acknowledged', () => {
    const stack = guarded({ responseTypes }, 'GET /a', 'GET /b');
    Annotations.of(stack).acknowledgeWarning(ID);
    expect(warningsOf(stack)).toEqual([]);
  });
});

import { inlineFunction, oneStack, warningsOf } from '@apigwv2/testing';
import { Annotations, Duration, Fn, Token } from 'aws-cdk-lib/core';
import {
  HttpIdentitySource,
  HttpLambdaAuthorizer,
  type HttpLambdaAuthorizerProps,
  HttpLambdaResponseType,
} from '../../src';
import { apiIn } from '../properties-of';
import { addRoute } from './add-route';

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

describe('warnOfSharedCache', () => {
  test('warns once, at the authorizer, when a simple response is cached for several routes', () => {
    const warnings = warningsOf(guarded({ responseTypes }, 'GET /a', 'GET /b', 'GET /c', 'GET /d'));
    expect(warnings.map(({ id, path }) => [id, path])).toEqual([[ID, 'Stack/Api/Guard']]);
    expect(warnings[0]?.message).toMatch("add HttpIdentitySource.context('routeKey')");
  });

  test('does not warn for one route', () => {
    expect(warningsOf(guarded({ responseTypes }, 'GET /a'))).toEqual([]);
  });

  test('does not warn when each of two APIs has one route', () => {
    const stack = oneStack();
    const guard = new HttpLambdaAuthorizer('Guard', inlineFunction(stack, 'Handler'), { responseTypes });
    addRoute(stack, apiIn(stack, 'One'), 'GET /a', guard);
    addRoute(stack, apiIn(stack, 'Two'), 'GET /b', guard);
    expect(warningsOf(stack)).toEqual([]);
  });

  const late = Duration.seconds(Token.asNumber(Fn.importValue('Ttl')));
  const imported = `$request.header.${Fn.importValue('Header')}`;
  test.each<[string, HttpLambdaAuthorizerProps]>([
    [
      'are cached by route',
      { responseTypes, identitySource: ['$request.header.X', HttpIdentitySource.context('routeKey')] },
    ],
    ['are IAM policies', {}],
    ['are not cached', { responseTypes, cache: 'off' }],
    [
      'are cached for 0 seconds',
      { responseTypes, resultsCacheTtl: Duration.seconds(0), identitySource: ['$request.header.X'] },
    ],
    ['have a TTL that is a token', { responseTypes, resultsCacheTtl: late }],
    ['have a cache key with a token', { responseTypes, identitySource: [imported] }],
  ])('does not warn when responses %s', (_what, props) => {
    expect(warningsOf(guarded(props, 'GET /a', 'GET /b'))).toEqual([]);
  });

  test('warns with an ID that can be acknowledged', () => {
    const stack = guarded({ responseTypes }, 'GET /a', 'GET /b');
    Annotations.of(stack).acknowledgeWarning(ID);
    expect(warningsOf(stack)).toEqual([]);
  });
});

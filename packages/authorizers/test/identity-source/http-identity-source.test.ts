import '@apigwv2/testing';
import { Fn } from 'aws-cdk-lib/core';
import { HttpIdentitySource } from '../../src';

describe('HttpIdentitySource', () => {
  test.each([
    [HttpIdentitySource.header('X-Api-Key'), '$request.header.X-Api-Key'],
    [HttpIdentitySource.query('token'), '$request.querystring.token'],
    [HttpIdentitySource.context('identity.sourceIp'), '$context.identity.sourceIp'],
    [HttpIdentitySource.stageVariable('color'), '$stageVariables.color'],
  ])('renders %j in the syntax of the service', (source, expression) => {
    expect(source).toEqual({ protocol: 'HTTP', expression });
    expect(HttpIdentitySource.parse(expression)).toEqual(source);
  });

  test('skips strings with tokens', () => {
    const expression = `$request.header.${Fn.importValue('Header')}`;
    expect(HttpIdentitySource.parse(expression).expression).toBe(expression);
    const name = Fn.importValue('Header');
    expect(HttpIdentitySource.header(name).expression).toBe(`$request.header.${name}`);
  });

  test.each([
    ['header.Authorization', '$request.header.Authorization'],
    ['$request.headers.token', '$request.header.token'],
    ['method.request.header.X-Key', '$request.header.X-Key'],
    ['route.request.querystring.token', '$request.querystring.token'],
    ['$request.query.token', '$request.querystring.token'],
    ['$event.queryStringParameters.token', '$request.querystring.token'],
    ['stageVariables.color', '$stageVariables.color'],
    ['$stageVariable.color', '$stageVariables.color'],
    ['context.routeKey', '$context.routeKey'],
    ['Authorization', '$request.header.Authorization'],
    ['$request.header.', '$request.header.Authorization'],
    ['$request.header.a b', '$request.header.Authorization'],
    ['$request.header.a,$request.header.b', '$request.header.Authorization'],
    ['$request.body.token', '$request.header.Authorization'],
    ['', '$request.header.Authorization'],
  ])("rejects '%s', and shows the correct spelling", (expression, right) => {
    expect(() => HttpIdentitySource.parse(expression)).toThrowDefinitionError(
      'InvalidIdentitySource',
      `got '${expression}'; write '${right}' (at HttpIdentitySource '${expression}')`,
    );
  });

  test('rejects invalid names', () => {
    expect(() => HttpIdentitySource.header('my header')).toThrowDefinitionError('InvalidIdentitySource');
    expect(() => HttpIdentitySource.query('')).toThrowDefinitionError('InvalidIdentitySource');
    expect(() => HttpIdentitySource.context('route key')).toThrowDefinitionError('InvalidIdentitySource');
    expect(() => HttpIdentitySource.stageVariable('a-b')).toThrowDefinitionError('InvalidIdentitySource');
  });
});

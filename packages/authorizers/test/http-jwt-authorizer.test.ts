import { logicalIds, oneStack, twoStacks } from '@apigwv2/testing';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { CfnParameter, Fn } from 'aws-cdk-lib/core';
import { HttpIdentitySource, HttpJwtAuthorizer, JwtIssuer } from '../src';
import { addRoute } from './add-route';
import { AUTHORIZER, apiIn, propertiesOf } from './properties-of';

const ISSUER = 'https://issuer.example.com';
const readers = (props: object = {}) => new HttpJwtAuthorizer('Readers', ISSUER, { jwtAudience: ['books'], ...props });

describe('HttpJwtAuthorizer', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, api: apiIn(stack) };
  };

  test('a route asks for a token in the header Authorization', () => {
    const { stack, api } = setUp();
    addRoute(stack, api, 'GET /books', readers());
    expect(propertiesOf(stack)).toEqual([
      {
        ApiId: { Ref: 'Api' },
        Name: 'Readers',
        AuthorizerType: 'JWT',
        IdentitySource: ['$request.header.Authorization'],
        JwtConfiguration: { Issuer: ISSUER, Audience: ['books'] },
      },
    ]);
    const [authorizer] = logicalIds(stack, AUTHORIZER);
    expect(propertiesOf(stack, 'AWS::ApiGatewayV2::Route')).toMatchObject([
      { AuthorizationType: 'JWT', AuthorizerId: { Ref: authorizer } },
    ]);
  });

  test('what the user says is rendered', () => {
    const { stack, api } = setUp();
    const identitySource = [HttpIdentitySource.query('token')];
    const authorizer = new HttpJwtAuthorizer('Readers', JwtIssuer.auth0('books.eu.auth0.com'), {
      jwtAudience: ['books', 'authors'],
      identitySource,
      authorizerName: 'readers-of-books',
    });
    addRoute(stack, api, 'GET /books', authorizer);
    expect(propertiesOf(stack)).toMatchObject([
      {
        Name: 'readers-of-books',
        IdentitySource: ['$request.querystring.token'],
        JwtConfiguration: { Issuer: 'https://books.eu.auth0.com/', Audience: ['books', 'authors'] },
      },
    ]);
  });

  test('[A1] one object on two APIs is one resource in each', () => {
    const { stack, api } = setUp();
    const other = apiIn(stack, 'Other');
    const authorizer = readers();
    const routes = [addRoute(stack, api, 'GET /books', authorizer), addRoute(stack, other, 'GET /authors', authorizer)];
    expect(propertiesOf(stack)).toMatchObject([{ ApiId: { Ref: 'Api' } }, { ApiId: { Ref: 'Other' } }]);
    const ids = logicalIds(stack, AUTHORIZER);
    expect(routes.map((route) => stack.resolve(route.authorizerId))).toEqual(ids.map((id) => ({ Ref: id })));
  });

  test('[A2] equal settings under one id are one authorizer', () => {
    const { stack, api } = setUp();
    addRoute(stack, api, 'GET /books', readers());
    addRoute(stack, api, 'POST /books', readers({ identitySource: [HttpIdentitySource.header('Authorization')] }));
    addRoute(stack, api, 'PUT /books', readers({ authorizerName: 'Readers' }));
    expect(logicalIds(stack, AUTHORIZER)).toHaveLength(1);
  });

  test.each([
    ['jwtIssuer', new HttpJwtAuthorizer('Readers', 'https://other.example.com', { jwtAudience: ['books'] })],
    ['jwtAudience.1', readers({ jwtAudience: ['books', 'authors'] })],
    ['identitySource.0', readers({ identitySource: ['$request.querystring.token'] })],
    ['authorizerName', readers({ authorizerName: 'others' })],
  ])('[A2] fails when two definitions under one id differ in %s', (setting, other) => {
    const { stack, api } = setUp();
    addRoute(stack, api, 'GET /books', readers());
    expect(() => addRoute(stack, api, 'POST /books', other)).toThrowDefinitionError(
      'SettingsDiffer',
      `got a HttpJwtAuthorizer and a HttpJwtAuthorizer with the id 'Readers' that differ in ${setting};`,
    );
  });

  test('[A2] fails when two ids have one name', () => {
    const { stack, api } = setUp();
    addRoute(stack, api, 'GET /books', readers());
    const other = new HttpJwtAuthorizer('Others', ISSUER, { jwtAudience: ['books'], authorizerName: 'Readers' });
    expect(() => addRoute(stack, api, 'POST /books', other)).toThrowDefinitionError(
      'AuthorizerNameTaken',
      /'Readers' is also that of Stack\/Api\/Readers; .* \(at Stack\/Api\/Others\)$/,
    );
    addRoute(stack, apiIn(stack, 'Shop'), 'PUT /books', other);
  });

  test('it lives beside the API when it names nothing of another stack', () => {
    const { a, b } = twoStacks();
    addRoute(b, apiIn(a), 'GET /books', readers());
    expect(logicalIds(b, AUTHORIZER)).toEqual([]);
    expect(propertiesOf(a)).toMatchObject([{ Name: 'Readers' }]);
  });

  test('it lives beside the route when its issuer is of the stack of the route', () => {
    const { a, b } = twoStacks();
    const issuer = JwtIssuer.cognito(new UserPool(b, 'Pool'));
    addRoute(b, apiIn(a), 'GET /books', new HttpJwtAuthorizer('Readers', issuer, { jwtAudience: ['books'] }));
    expect(logicalIds(a, AUTHORIZER)).toEqual([]);
    expect(propertiesOf(b)).toMatchObject([{ Name: 'Readers-B' }]);
  });

  test('values that are only known after deployment are let through', () => {
    const { stack, api } = setUp();
    const { valueAsList: jwtAudience } = new CfnParameter(stack, 'Audiences', { type: 'CommaDelimitedList' });
    addRoute(stack, api, 'GET /books', new HttpJwtAuthorizer('Readers', Fn.importValue('Issuer'), { jwtAudience }));
    expect(propertiesOf(stack)).toMatchObject([
      { JwtConfiguration: { Issuer: { 'Fn::ImportValue': 'Issuer' }, Audience: { Ref: 'Audiences' } } },
    ]);
    const identitySource = [`$request.header.${Fn.importValue('Header')}`];
    expect(() => readers({ identitySource })).not.toThrow();
    expect(() => readers({ identitySource: jwtAudience })).not.toThrow();
  });

  test.each(['http://issuer.example.com', 'issuer.example.com'])('[A7] fails when the issuer is %s', (issuer) => {
    const make = () => new HttpJwtAuthorizer('Readers', issuer, { jwtAudience: ['books'] });
    expect(make).toThrowDefinitionError('JwtIssuerMalformed', /\(at HttpJwtAuthorizer 'Readers'\)$/);
  });

  test.each([
    [[], 'none'],
    [['$request.header.A', '$request.header.B'], "'$request.header.A', '$request.header.B'"],
    [['$context.routeKey'], "'$context.routeKey'"],
    [[HttpIdentitySource.stageVariable('color')], "'$stageVariables.color'"],
  ])('[A7] fails when the identity sources are %j', (identitySource, given) => {
    expect(() => readers({ identitySource })).toThrowDefinitionError(
      'IdentitySourceMalformed',
      `exactly one identity source, a header or a parameter of the query string, got ${given};`,
    );
  });

  test.each([0, 51])('fails when there are %i audiences', (length) => {
    const jwtAudience = Array.from({ length }, (_, index) => `client-${index}`);
    expect(() => readers({ jwtAudience })).toThrowDefinitionError(
      'JwtAudienceOutOfRange',
      `must have 1 to 50 audiences, got ${length};`,
    );
  });

  test('fails when the name is too long', () => {
    expect(() => readers({ authorizerName: 'x'.repeat(129) })).toThrowDefinitionError(
      'LengthOutOfRange',
      /authorizerName must have 1 to 128 characters, got 129/,
    );
  });
});

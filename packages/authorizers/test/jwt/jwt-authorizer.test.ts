import { logicalIds, oneStack, twoStacks } from '@apigwv2/testing';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { CfnParameter, Fn } from 'aws-cdk-lib/core';
import { HttpIdentitySource, HttpJwtAuthorizer, JwtIssuer } from '../../src';
import { addRoute } from '../http/add-route';
import { AUTHORIZER, apiIn, propertiesOf } from '../properties-of';

const ISSUER = 'https://issuer.example.com';
const readers = (props: object = {}) => new HttpJwtAuthorizer('Readers', ISSUER, { jwtAudience: ['books'], ...props });

describe('HttpJwtAuthorizer', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, api: apiIn(stack) };
  };

  test('renders an authorizer with the header Authorization by default', () => {
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

  test('renders every prop', () => {
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

  test('[A1] creates one resource in each of two APIs', () => {
    const { stack, api } = setUp();
    const other = apiIn(stack, 'Other');
    const authorizer = readers();
    const routes = [addRoute(stack, api, 'GET /books', authorizer), addRoute(stack, other, 'GET /authors', authorizer)];
    expect(propertiesOf(stack)).toMatchObject([{ ApiId: { Ref: 'Api' } }, { ApiId: { Ref: 'Other' } }]);
    const ids = logicalIds(stack, AUTHORIZER);
    expect(routes.map((route) => stack.resolve(route.authorizerId))).toEqual(ids.map((id) => ({ Ref: id })));
  });

  test('[A2] reuses an authorizer with equal settings', () => {
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
  ])('[A2] rejects two definitions with one ID that differ in %s', (setting, other) => {
    const { stack, api } = setUp();
    addRoute(stack, api, 'GET /books', readers());
    expect(() => addRoute(stack, api, 'POST /books', other)).toThrowDefinitionError(
      'ConflictingDefinitions',
      `got a HttpJwtAuthorizer and a HttpJwtAuthorizer with the id 'Readers' that differ in ${setting};`,
    );
  });

  test('[A2] rejects two IDs with one name', () => {
    const { stack, api } = setUp();
    addRoute(stack, api, 'GET /books', readers());
    const other = new HttpJwtAuthorizer('Others', ISSUER, { jwtAudience: ['books'], authorizerName: 'Readers' });
    expect(() => addRoute(stack, api, 'POST /books', other)).toThrowDefinitionError(
      'DuplicateAuthorizerName',
      /got 'Readers', which Stack\/Api\/Readers has too; .* \(at Stack\/Api\/Others\)$/,
    );
    addRoute(stack, apiIn(stack, 'Shop'), 'PUT /books', other);
  });

  test('creates the authorizer in the stack of the API when it references no other stack', () => {
    const { a, b } = twoStacks();
    addRoute(b, apiIn(a), 'GET /books', readers());
    expect(logicalIds(b, AUTHORIZER)).toEqual([]);
    expect(propertiesOf(a)).toMatchObject([{ Name: 'Readers' }]);
  });

  test('creates the authorizer in the stack of the route when the issuer is there', () => {
    const { a, b } = twoStacks();
    const issuer = JwtIssuer.cognito(new UserPool(b, 'Pool'));
    addRoute(b, apiIn(a), 'GET /books', new HttpJwtAuthorizer('Readers', issuer, { jwtAudience: ['books'] }));
    expect(logicalIds(a, AUTHORIZER)).toEqual([]);
    expect(propertiesOf(b)).toMatchObject([{ Name: 'Readers-B' }]);
  });

  test('skips tokens', () => {
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

  test.each(['http://issuer.example.com', 'issuer.example.com'])('[A7] rejects the issuer %s', (issuer) => {
    const make = () => new HttpJwtAuthorizer('Readers', issuer, { jwtAudience: ['books'] });
    expect(make).toThrowDefinitionError('InvalidJwtIssuer', /\(at HttpJwtAuthorizer 'Readers'\)$/);
  });

  test.each([
    [[], 'none'],
    [['$request.header.A', '$request.header.B'], "'$request.header.A', '$request.header.B'"],
    [['$context.routeKey'], "'$context.routeKey'"],
    [[HttpIdentitySource.stageVariable('color')], "'$stageVariables.color'"],
  ])('[A7] rejects the identity sources %j', (identitySource, given) => {
    expect(() => readers({ identitySource })).toThrowDefinitionError(
      'InvalidIdentitySource',
      `exactly one identity source, a header or a parameter of the query string, got ${given};`,
    );
  });

  test.each([0, 51])('rejects %i audiences', (length) => {
    const jwtAudience = Array.from({ length }, (_, index) => `client-${index}`);
    expect(() => readers({ jwtAudience })).toThrowDefinitionError(
      'JwtAudienceOutOfRange',
      `must have 1 to 50 audiences, got ${length};`,
    );
  });

  test('rejects a name that is too long', () => {
    expect(() => readers({ authorizerName: 'x'.repeat(129) })).toThrowDefinitionError(
      'LengthOutOfRange',
      /authorizerName must have 1 to 128 characters, got 129/,
    );
  });
});

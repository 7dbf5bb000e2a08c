import { logicalIds, oneStack, twoStacks } from '@apigwv2/testing';
import {
  CfnUserPool,
  CfnUserPoolClient,
  type IUserPoolClientRef,
  UserPool,
  UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { HttpIdentitySource, HttpJwtAuthorizer, HttpUserPoolAuthorizer, JwtIssuer } from '../../src';
import { addRoute } from '../http/add-route';
import { AUTHORIZER, apiIn, propertiesOf } from '../properties-of';

describe('HttpUserPoolAuthorizer', () => {
  const setUp = () => {
    const stack = oneStack();
    const pool = new UserPool(stack, 'Pool');
    return { stack, api: apiIn(stack), pool, website: pool.addClient('Website') };
  };

  test('renders the issuer of the pool and the IDs of the clients', () => {
    const { stack, api, pool, website } = setUp();
    const userPoolClients = [website, pool.addClient('Phone')];
    addRoute(stack, api, 'GET /books', new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients }));
    expect(propertiesOf(stack)).toEqual([
      {
        ApiId: { Ref: 'Api' },
        Name: 'Readers',
        AuthorizerType: 'JWT',
        IdentitySource: ['$request.header.Authorization'],
        JwtConfiguration: {
          Audience: userPoolClients.map((client) => stack.resolve(client.userPoolClientId)),
          Issuer: {
            'Fn::Join': [
              '',
              [
                'https://cognito-idp.',
                { Ref: 'AWS::Region' },
                '.',
                { Ref: 'AWS::URLSuffix' },
                '/',
                stack.resolve(pool.userPoolId),
              ],
            ],
          },
        },
      },
    ]);
  });

  test('renders every prop', () => {
    const { stack, api } = setUp();
    const pool = UserPool.fromUserPoolId(stack, 'Imported', 'pool');
    const userPoolClients = [UserPoolClient.fromUserPoolClientId(stack, 'Client', 'website')];
    const authorizer = new HttpUserPoolAuthorizer('Readers', pool, {
      userPoolClients,
      userPoolRegion: 'eu-west-3',
      identitySource: [HttpIdentitySource.query('token')],
      authorizerName: 'readers-of-books',
    });
    addRoute(stack, api, 'GET /books', authorizer);
    expect(propertiesOf(stack)).toMatchObject([
      {
        Name: 'readers-of-books',
        IdentitySource: ['$request.querystring.token'],
        JwtConfiguration: { Audience: ['website'], Issuer: 'https://cognito-idp.eu-west-3.amazonaws.com/pool' },
      },
    ]);
  });

  test('accepts pools and clients that are L1s', () => {
    const { stack, api } = setUp();
    const pool = new CfnUserPool(stack, 'Bare');
    const client = new CfnUserPoolClient(stack, 'Client', { userPoolId: pool.ref });
    addRoute(stack, api, 'GET /books', new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [client] }));
    expect(propertiesOf(stack)).toMatchObject([{ JwtConfiguration: { Audience: [{ Ref: 'Client' }] } }]);
  });

  test('[A1] creates one resource in each of two APIs', () => {
    const { stack, api, pool, website } = setUp();
    const authorizer = new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [website] });
    addRoute(stack, api, 'GET /books', authorizer);
    addRoute(stack, apiIn(stack, 'Other'), 'GET /authors', authorizer);
    expect(propertiesOf(stack)).toMatchObject([{ ApiId: { Ref: 'Api' } }, { ApiId: { Ref: 'Other' } }]);
  });

  test('[A2] reuses an authorizer of a pool that is imported twice', () => {
    const { stack, api } = setUp();
    for (const id of ['One', 'Two']) {
      const pool = UserPool.fromUserPoolId(stack, id, 'eu-west-2_Ab1Cd2Ef3');
      const userPoolClients = [UserPoolClient.fromUserPoolClientId(stack, `Client${id}`, 'website')];
      addRoute(stack, api, `GET /${id}`, new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients }));
    }
    expect(logicalIds(stack, AUTHORIZER)).toHaveLength(1);
  });

  test('rejects a client of another pool of the app', () => {
    const { stack, website } = setUp();
    const others = new UserPool(stack, 'Others');
    const make = (userPoolClients: IUserPoolClientRef[]) => () =>
      new HttpUserPoolAuthorizer('Readers', others, { userPoolClients });
    expect(make([others.addClient('Own'), website])).toThrowDefinitionError(
      'AuthorizerOptionsConflict',
      /^userPoolClients must be clients of \w+\/Others, got .* of another pool, whose tokens have another issuer/,
    );
    expect(make([others.addClient('Phone')])).not.toThrow();
    expect(make([UserPoolClient.fromUserPoolClientId(stack, 'Imported', 'abc123')])).not.toThrow();
  });

  test('[A2] rejects two definitions with one ID and different pools or clients', () => {
    const { stack, api, pool, website } = setUp();
    addRoute(stack, api, 'GET /a', new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [website] }));
    const otherPool = UserPool.fromUserPoolId(stack, 'Other', 'eu-west-1_AbCdEf123');
    const other = new HttpUserPoolAuthorizer('Readers', otherPool, { userPoolClients: [website] });
    expect(() => addRoute(stack, api, 'GET /b', other)).toThrowDefinitionError(
      'ConflictingDefinitions',
      'differ in pool;',
    );
    const phone = new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [pool.addClient('Phone')] });
    expect(() => addRoute(stack, api, 'GET /c', phone)).toThrowDefinitionError(
      'ConflictingDefinitions',
      'differ in userPoolClients.0;',
    );
  });

  test('[A2] rejects an HttpJwtAuthorizer with its ID, also for the same issuer and audience', () => {
    const { stack, api, pool, website } = setUp();
    addRoute(stack, api, 'GET /a', new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [website] }));
    const jwtAudience = [website.userPoolClientId];
    const other = new HttpJwtAuthorizer('Readers', JwtIssuer.cognito(pool), { jwtAudience });
    expect(() => addRoute(stack, api, 'GET /b', other)).toThrowDefinitionError(
      'ConflictingDefinitions',
      'differ in their class;',
    );
  });

  test('creates the authorizer in the stack of the API when the pool is there, otherwise in that of the route', () => {
    const { a, b } = twoStacks();
    const api = apiIn(a);
    for (const stack of [a, b]) {
      const pool = new UserPool(stack, 'Pool');
      const userPoolClients = [pool.addClient('Website')];
      addRoute(
        b,
        api,
        `GET /${stack.node.id}`,
        new HttpUserPoolAuthorizer(`Of${stack.node.id}`, pool, { userPoolClients }),
      );
    }
    expect(propertiesOf(a)).toMatchObject([{ Name: 'OfA' }]);
    expect(propertiesOf(b)).toMatchObject([{ Name: 'OfB-B' }]);
    expect(a.dependencies).toEqual([]);
  });

  test('creates the authorizer in the stack of the route when a pool of that stack is imported into that of the API', () => {
    const { a, b } = twoStacks();
    const made = new UserPool(b, 'Pool');
    const pool = UserPool.fromUserPoolId(a, 'Imported', made.userPoolId);
    const userPoolClients = [UserPoolClient.fromUserPoolClientId(a, 'Client', 'website')];
    addRoute(b, apiIn(a), 'GET /books', new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients }));
    expect(propertiesOf(b)).toHaveLength(1);
    expect(a.dependencies).toEqual([]);
  });

  test('[A6] rejects an empty list of clients', () => {
    const { pool } = setUp();
    expect(() => new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [] })).toThrowDefinitionError(
      'JwtAudienceOutOfRange',
      /got 0; .* \(at HttpUserPoolAuthorizer 'Readers'\)$/,
    );
  });

  test('[A6] adds nothing to the pool', () => {
    const { stack, api, pool, website } = setUp();
    addRoute(stack, api, 'GET /books', new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [website] }));
    expect(logicalIds(stack, 'AWS::Cognito::UserPoolClient')).toHaveLength(1);
  });

  test('rejects another region than the one in the ID of the pool', () => {
    const { stack, website } = setUp();
    const pool = UserPool.fromUserPoolId(stack, 'Imported', 'eu-west-2_Ab1Cd2Ef3');
    const make = () =>
      new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [website], userPoolRegion: 'eu-west-1' });
    expect(make).toThrowDefinitionError('InvalidJwtIssuer', /must have the region of the user pool/);
  });
});

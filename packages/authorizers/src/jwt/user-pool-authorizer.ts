import {
  checked,
  checkedProps,
  constructs,
  list,
  optional,
  options,
  setFqn,
  string,
  targetPlace,
} from '@apigwv2/contracts';
import type { IUserPoolClientRef, IUserPoolRef } from 'aws-cdk-lib/aws-cognito';
import { validateClientOf } from './client-of-pool';
import { cognitoIssuer } from './cognito-issuer';
import { HttpJwtAuthorizer } from './jwt-authorizer';
import { JWT_TOKEN_OPTIONS, type JwtTokenOptions } from './jwt-token-options';

/** Properties of an `HttpUserPoolAuthorizer`. */
export interface HttpUserPoolAuthorizerProps extends JwtTokenOptions {
  /** The clients of the pool whose tokens are accepted: 1 to 50. Nothing is added to the pool. */
  readonly userPoolClients: readonly IUserPoolClientRef[];

  /** The region of the pool. @default - the region in the ID of the pool, or else that of its construct */
  readonly userPoolRegion?: string;
}

/**
 * An authorizer of an HTTP API that accepts the tokens of users of a Cognito user pool who signed in through one of its
 * clients.
 *
 * Each API gets one authorizer, however many routes use it. Routes can require scopes in addition.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 * @example
 * import { UserPool } from 'aws-cdk-lib/aws-cognito';
 *
 * const pool = new UserPool(stack, 'Readers');
 * const website = pool.addClient('Website');
 * const readers = new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [website] });
 * api.addRoutes({ path: '/books', integration: new HttpLambdaIntegration('Books', handler), authorizer: readers });
 */
export class HttpUserPoolAuthorizer extends HttpJwtAuthorizer {
  static {
    setFqn(HttpUserPoolAuthorizer, '@apigwv2/authorizers.HttpUserPoolAuthorizer');
  }

  override readonly settings: object;

  /**
   * @param id the ID of the authorizer within its API, which determines its logical ID
   * @param pool the user pool
   * @throws ApiDefinitionError `InvalidIdentitySource`, `JwtAudienceOutOfRange` without a client or with more than 50,
   * `AuthorizerOptionsConflict` for a client of another pool of this app,
   * `InvalidJwtIssuer` for another region than the one in the ID of the pool, `LengthOutOfRange`
   */
  constructor(id: string, pool: IUserPoolRef, props: HttpUserPoolAuthorizerProps) {
    const at = targetPlace(new.target.name, id);
    checked('pool', constructs.userPool, pool, at);
    const { userPoolClients, userPoolRegion, ...options } = checkedProps(HTTP_USER_POOL_AUTHORIZER_PROPS, props, at);
    for (const client of userPoolClients) validateClientOf(pool, client, at);
    const jwtAudience = userPoolClients.map(({ userPoolClientRef }) => userPoolClientRef.clientId);
    super(id, cognitoIssuer(pool, userPoolRegion), { ...options, jwtAudience });
    const { authorizerName } = this;
    const { jwtIssuer, identitySource } = this.options;
    // Values instead of constructs, so that a pool imported in two stacks is one pool; named as the props, for errors.
    this.settings = { pool: jwtIssuer, userPoolClients: jwtAudience, identitySource, authorizerName };
  }
}

/** The kinds of the options of {@link HttpUserPoolAuthorizerProps}. */
export const HTTP_USER_POOL_AUTHORIZER_PROPS = options<HttpUserPoolAuthorizerProps>({
  ...JWT_TOKEN_OPTIONS.kinds,
  userPoolClients: list(constructs.userPoolClient),
  userPoolRegion: optional(string),
});

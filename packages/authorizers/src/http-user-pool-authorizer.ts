import {
  type BindContext,
  type BoundAuthorizer,
  type HttpAuthorization,
  type HttpRouteKey,
  type IHttpApiRef,
  type IHttpRouteAuthorizer,
  type OpenApiBinding,
  type RouteContext,
  setFqn,
} from '@apigwv2/contracts';
import type { IUserPoolClientRef, IUserPoolRef } from 'aws-cdk-lib/aws-cognito';
import { bindJwtAuthorizer } from './bind-jwt-authorizer';
import { cognitoIssuer } from './cognito-issuer';
import { checkHttpAuthorizer, describeHttpAuthorizer } from './create-http-authorizer';
import type { JwtAuthorizerOptions } from './http-authorizer-options';
import type { JwtTokenOptions } from './jwt-token-options';
import { AUTHORIZATION_HEADER, renderIdentitySources } from './render-identity-sources';

/** Which tokens of a user pool are accepted, and where a request has them. */
export interface HttpUserPoolAuthorizerProps extends JwtTokenOptions {
  /** The clients of the pool whose tokens are accepted: 1 to 50. Nothing is added to the pool. */
  readonly userPoolClients: readonly IUserPoolClientRef[];

  /** Where the pool is. @default - what the id of the pool says, else where its construct is */
  readonly userPoolRegion?: string;
}

/**
 * Lets users of a Cognito user pool in who signed in through one of its clients.
 *
 * It is one authorizer of each API, however many routes it guards. Routes may also ask for scopes.
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
export class HttpUserPoolAuthorizer implements IHttpRouteAuthorizer {
  static {
    setFqn(HttpUserPoolAuthorizer, '@apigwv2/authorizers.HttpUserPoolAuthorizer');
  }

  readonly protocol = 'HTTP';
  readonly settings: object;
  private readonly authorizerName: string;
  private readonly options: JwtAuthorizerOptions;

  /**
   * @param id names the authorizer within its API, and so its logical id
   * @param pool the pool that the users are in
   * @throws ApiDefinitionError `JwtAudienceOutOfRange` without a client or with more than 50, `JwtIssuerMalformed` for a
   * region that is not the one in the id of the pool, `IdentitySourceMalformed`, `LengthOutOfRange` for a name that is
   * too long
   */
  constructor(
    readonly id: string,
    pool: IUserPoolRef,
    props: HttpUserPoolAuthorizerProps,
  ) {
    const at = `HttpUserPoolAuthorizer '${id}'`;
    const { identitySource = [AUTHORIZATION_HEADER], authorizerName = id } = props;
    const jwtIssuer = cognitoIssuer(pool, props.userPoolRegion);
    const jwtAudience = props.userPoolClients.map(clientId);
    const sources = renderIdentitySources(identitySource, at);
    this.options = { type: 'JWT', jwtIssuer, jwtAudience, identitySource: sources };
    this.authorizerName = authorizerName;
    checkHttpAuthorizer(authorizerName, this.options, at);
    // By what they say and not by their objects: a pool that is imported in two stacks is one pool.
    this.settings = { pool: jwtIssuer, userPoolClients: jwtAudience, identitySource: sources, authorizerName };
  }

  bind(context: BindContext<IHttpApiRef>): BoundAuthorizer<HttpAuthorization, RouteContext<IHttpApiRef, HttpRouteKey>> {
    return bindJwtAuthorizer(context, this.authorizerName, this.options);
  }

  describe({ scope }: BindContext<IHttpApiRef>): OpenApiBinding<RouteContext<IHttpApiRef, HttpRouteKey>> {
    return { extension: describeHttpAuthorizer(this.options, scope) };
  }
}

function clientId({ userPoolClientRef }: IUserPoolClientRef): string {
  return userPoolClientRef.clientId;
}

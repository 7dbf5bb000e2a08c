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
import { bindJwtAuthorizer } from './bind-jwt-authorizer';
import { checkHttpAuthorizer, describeHttpAuthorizer } from './create-http-authorizer';
import type { JwtAuthorizerOptions } from './http-authorizer-options';
import type { JwtIssuer } from './jwt-issuer';
import type { JwtTokenOptions } from './jwt-token-options';
import { AUTHORIZATION_HEADER, renderIdentitySources } from './render-identity-sources';

/** Which JSON Web Tokens are accepted, and where a request has them. */
export interface HttpJwtAuthorizerProps extends JwtTokenOptions {
  /** Whom the tokens may be for: their claim `aud`, or `client_id` where they have no `aud`. 1 to 50. */
  readonly jwtAudience: readonly string[];
}

/**
 * Lets callers in that have a JSON Web Token of an issuer. API Gateway checks the token itself.
 *
 * It is one authorizer of each API, however many routes it guards. Routes may also ask for scopes.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 * @example
 * const readers = new HttpJwtAuthorizer('Readers', 'https://issuer.example.com', { jwtAudience: ['books'] });
 * api.addRoutes({
 *   path: '/books',
 *   integration: new HttpLambdaIntegration('Books', handler),
 *   authorizer: readers,
 *   authorizationScopes: ['books.read'],
 * });
 */
export class HttpJwtAuthorizer implements IHttpRouteAuthorizer {
  static {
    setFqn(HttpJwtAuthorizer, '@apigwv2/authorizers.HttpJwtAuthorizer');
  }

  readonly protocol = 'HTTP';
  readonly settings: object;
  private readonly authorizerName: string;
  private readonly options: JwtAuthorizerOptions;

  /**
   * @param id names the authorizer within its API, and so its logical id
   * @param jwtIssuer who signs the tokens: their claim `iss`, to the letter. A text starts with `https://`
   * @throws ApiDefinitionError `JwtIssuerMalformed`, `JwtAudienceOutOfRange`, `IdentitySourceMalformed`,
   * `LengthOutOfRange` for a name that is too long
   */
  constructor(
    readonly id: string,
    jwtIssuer: string | JwtIssuer,
    { jwtAudience, identitySource = [AUTHORIZATION_HEADER], authorizerName = id }: HttpJwtAuthorizerProps,
  ) {
    const at = `HttpJwtAuthorizer '${id}'`;
    const issuer = typeof jwtIssuer === 'string' ? jwtIssuer : jwtIssuer.url;
    const sources = renderIdentitySources(identitySource, at);
    this.options = { type: 'JWT', jwtIssuer: issuer, jwtAudience, identitySource: sources };
    this.authorizerName = authorizerName;
    checkHttpAuthorizer(authorizerName, this.options, at);
    this.settings = { ...this.options, authorizerName };
  }

  bind(context: BindContext<IHttpApiRef>): BoundAuthorizer<HttpAuthorization, RouteContext<IHttpApiRef, HttpRouteKey>> {
    return bindJwtAuthorizer(context, this.authorizerName, this.options);
  }

  describe({ scope }: BindContext<IHttpApiRef>): OpenApiBinding<RouteContext<IHttpApiRef, HttpRouteKey>> {
    return { extension: describeHttpAuthorizer(this.options, scope) };
  }
}

import {
  type AuthorizerPlacement,
  type BindContext,
  checked,
  checkedProps,
  either,
  type HttpAuthorization,
  type IHttpApiRef,
  list,
  options,
  setFqn,
  string,
  targetPlace,
} from '@apigwv2/contracts';
import type { AuthorizerPlan } from '../authorizer-target';
import { renderHttpAuthorizer } from '../http/render-authorizer';
import { HttpAuthorizerTarget } from '../http/target';
import { validateHttpAuthorizer } from '../http/validate-authorizer';
import { AUTHORIZATION_HEADER } from '../identity-source/http-identity-source';
import { renderIdentitySources } from '../identity-source/render-identity-sources';
import type { JwtAuthorizerOptions } from './jwt-authorizer-options';
import { issuerUrl, JWT_ISSUER, type JwtIssuer } from './jwt-issuer';
import { JWT_TOKEN_OPTIONS, type JwtTokenOptions } from './jwt-token-options';
import { warnOfUndefinedIssuer } from './undefined-in-issuer';

/** Properties of an `HttpJwtAuthorizer`. */
export interface HttpJwtAuthorizerProps extends JwtTokenOptions {
  /** The accepted audiences of tokens: their claim `aud`, or `client_id` if they have no `aud`. 1 to 50. */
  readonly jwtAudience: readonly string[];
}

/**
 * An authorizer of an HTTP API that accepts the JSON Web Tokens of an issuer. API Gateway validates the tokens itself.
 *
 * Each API gets one authorizer, however many routes use it. Routes can require scopes in addition.
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
export class HttpJwtAuthorizer extends HttpAuthorizerTarget {
  static {
    setFqn(HttpJwtAuthorizer, '@apigwv2/authorizers.HttpJwtAuthorizer');
  }

  readonly settings: object;
  readonly placement?: AuthorizerPlacement;
  /** The name of the authorizer within its API. */
  protected readonly authorizerName: string;
  /** The options of the authorizer, with every default. */
  protected readonly options: Required<JwtAuthorizerOptions>;

  /**
   * @param id the ID of the authorizer within its API, which determines its logical ID
   * @param jwtIssuer the issuer of the tokens: exactly their claim `iss`. A string starts with `https://`
   * @throws ApiDefinitionError `InvalidIdentitySource`, `JwtAudienceOutOfRange`, `InvalidJwtIssuer`, `LengthOutOfRange`,
   * `AuthorizerOptionsConflict`
   */
  constructor(
    readonly id: string,
    jwtIssuer: string | JwtIssuer,
    props: HttpJwtAuthorizerProps,
  ) {
    super();
    const at = targetPlace(new.target.name, id);
    props = checkedProps(HTTP_JWT_AUTHORIZER_PROPS, props, at);
    checked('jwtIssuer', either(string, JWT_ISSUER), jwtIssuer, at);
    const { jwtAudience, identitySource = [AUTHORIZATION_HEADER], authorizerName = id, placement } = props;
    this.placement = placement;
    this.authorizerName = authorizerName;
    this.options = {
      type: 'JWT',
      jwtIssuer: issuerUrl(jwtIssuer),
      jwtAudience,
      identitySource: renderIdentitySources(identitySource),
    };
    this.settings = { ...this.options, authorizerName };
    validateHttpAuthorizer(authorizerName, this.options, at);
  }

  protected plan({ scope }: BindContext<IHttpApiRef>): AuthorizerPlan<HttpAuthorization> {
    warnOfUndefinedIssuer(issuerUrl(this.options.jwtIssuer), scope);
    return {
      authorizerName: this.authorizerName,
      properties: renderHttpAuthorizer(this.options),
      authorization: (authorizerId) => ({ type: 'JWT', authorizerId }),
    };
  }
}

/** The kinds of the options of {@link HttpJwtAuthorizerProps}. */
export const HTTP_JWT_AUTHORIZER_PROPS = options<HttpJwtAuthorizerProps>({
  ...JWT_TOKEN_OPTIONS.kinds,
  jwtAudience: list(string),
});

import { checked, checkedProps, HttpMethod, oneOf, optional, options, setFqn, targetPlace } from '@apigwv2/contracts';
import { urlAfterId } from '../http-url';
import type { HttpIntegrationOptions } from './integration-options';
import { type HttpIntegrationPlan, HttpTarget } from './target';
import { HTTP_TARGET_OPTIONS, type HttpTargetOptions } from './target-options';
import { validateHttpIntegration } from './validate-integration';

/** Properties of an `HttpUrlIntegration`. */
export interface HttpUrlIntegrationProps extends HttpTargetOptions {
  /** The method of the call; `ANY` forwards that of the request. @default HttpMethod.ANY */
  readonly method?: HttpMethod;
}

/**
 * An integration of an HTTP API with a public HTTP endpoint.
 *
 * API Gateway calls the URL with the query string of the request. It replaces path parameters of the route and stage
 * variables: `{id}`, `{proxy}` for `{proxy+}`, and `${stageVariables.host}`. The `$default` route appends the path of the
 * request.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-http.html
 * @example
 * const books = new HttpUrlIntegration('Books', 'https://example.com/books/{proxy}');
 * api.addRoutes({ path: '/books/{proxy+}', integration: books });
 */
export class HttpUrlIntegration extends HttpTarget {
  static {
    setFqn(HttpUrlIntegration, '@apigwv2/integrations.HttpUrlIntegration');
  }

  readonly settings: object;
  private readonly options: HttpIntegrationOptions;

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @param url `http://` or `https://`, 1 to 2048 characters, no spaces
   * @throws ApiDefinitionError `HeaderReserved`, `LengthOutOfRange`, `InvalidMapping`, `TimeoutOutOfRange`, `InvalidUrl`
   */
  constructor(
    readonly id: string,
    url: string,
    props: HttpUrlIntegrationProps = {},
  ) {
    super();
    const at = targetPlace(new.target.name, id);
    checked('url', urlAfterId(new.target.name), url, at);
    props = checkedProps(HTTP_URL_INTEGRATION_PROPS, props, at);
    const { method = HttpMethod.ANY, ...options } = props;
    this.settings = { url, ...props };
    this.options = { ...options, integrationType: 'HTTP_PROXY', integrationUri: url, method };
    validateHttpIntegration(this.options, at);
  }

  protected plan(): HttpIntegrationPlan {
    return { options: this.options };
  }
}

/** The kinds of the options of {@link HttpUrlIntegrationProps}. */
export const HTTP_URL_INTEGRATION_PROPS = options<HttpUrlIntegrationProps>({
  ...HTTP_TARGET_OPTIONS.kinds,
  method: optional(oneOf(HttpMethod)),
});

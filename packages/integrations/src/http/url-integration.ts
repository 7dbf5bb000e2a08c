import {
  type BindContext,
  type BoundIntegration,
  type Described,
  HttpMethod,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { HttpIntegrationOptions } from './integration-options';
import { bindHttpIntegration, describeHttpIntegration, type HttpRouteContext } from './target';
import type { HttpTargetOptions } from './target-options';
import { checkHttpIntegration } from './validate-integration';

/** How an HTTP API calls a URL. */
export interface HttpUrlIntegrationProps extends HttpTargetOptions {
  /** The method by which the URL is called; `ANY` is that of the request. @default HttpMethod.ANY */
  readonly method?: HttpMethod;
}

/**
 * Lets a public HTTP endpoint answer routes of an HTTP API.
 *
 * The URL is called as it is written, with the query string of the request. Variables of the route's path and of the
 * stage are filled in: `{id}`, `{proxy}` for `{proxy+}`, and `${stageVariables.host}`. The `$default` route appends
 * the whole path of the request.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-http.html
 * @example
 * const books = new HttpUrlIntegration('Books', 'https://example.com/books/{proxy}');
 * api.addRoutes({ path: '/books/{proxy+}', integration: books });
 */
export class HttpUrlIntegration implements IHttpRouteIntegration {
  static {
    markClass(HttpUrlIntegration, '@apigwv2/integrations.HttpUrlIntegration');
  }

  readonly protocol = 'HTTP';
  readonly settings: object;
  private readonly options: HttpIntegrationOptions;

  /**
   * @param id names the integration within its API, and so its logical id
   * @param url `http://` or `https://`, 1 to 2048 characters, no spaces
   * @throws ApiDefinitionError `UrlMalformed`, `TimeoutOutOfRange`, `LengthOutOfRange` for a long URL or description,
   * `HeaderReserved` and `MappingMalformed` for mappings
   */
  constructor(
    readonly id: string,
    url: string,
    props: HttpUrlIntegrationProps = {},
  ) {
    const { method = HttpMethod.ANY, ...options } = props;
    this.settings = { url, ...props };
    this.options = { ...options, integrationType: 'HTTP_PROXY', integrationUri: url, method };
    checkHttpIntegration(this.options, `HttpUrlIntegration '${id}'`);
  }

  bind(context: BindContext<IHttpApiRef>): BoundIntegration<HttpRouteContext> {
    return bindHttpIntegration(context, { options: this.options });
  }

  describe(context: BindContext<IHttpApiRef>): Described<HttpRouteContext> {
    return describeHttpIntegration(context, { options: this.options });
  }
}

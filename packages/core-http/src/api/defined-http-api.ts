import { checkEndpoint } from '@apigwv2/contracts/kernel';
import type { ApiReference, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpApiBase } from './http-api-base';

/** An HTTP API that this app defines, in one of several ways. */
export abstract class DefinedHttpApi extends HttpApiBase {
  /** The URL of the default stage; undefined without one, or when the default endpoint is disabled. */
  abstract readonly url: string | undefined;
  /** The resource of the API. */
  protected abstract readonly resource: CfnApi;

  /** A reference to the API. */
  get apiRef(): ApiReference {
    return this.resource.apiRef;
  }

  /** Whether the default endpoint is disabled, by the props of the API or by a custom domain that maps it. */
  get disableExecuteApiEndpoint(): boolean {
    return this.resource.disableExecuteApiEndpoint === true;
  }

  /**
   * The URL of the default endpoint of the API, without a stage.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  get apiEndpoint(): string {
    checkEndpoint(this, this);
    return this.resource.attrApiEndpoint;
  }
}

import {
  type BoundIntegration,
  checkedProps,
  discarded,
  type HttpRouteKey,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  isUnresolved,
  options,
  type RouteContext,
  scopeAndId,
  setFqn,
  string,
} from '@apigwv2/contracts';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** Attributes of an existing integration of an HTTP API. */
export interface HttpIntegrationAttributes {
  /** The ID of the integration. */
  readonly integrationId: string;
}

/** An existing integration of an HTTP API. Routes use its ID, and binding creates no resource. */
export class ImportedHttpIntegration extends Resource implements IHttpRouteIntegration {
  static {
    setFqn(ImportedHttpIntegration, '@apigwv2/integrations.ImportedHttpIntegration');
  }

  readonly protocol = 'HTTP';
  readonly contractVersion = 1;
  readonly id: string;
  readonly settings: object;

  /** The ID of the integration. */
  readonly integrationId: string;

  constructor(scope: Construct, id: string, attributes: HttpIntegrationAttributes) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      const { integrationId } = checkedProps(HTTP_INTEGRATION_ATTRIBUTES, attributes, this);
      this.integrationId = integrationId;
      // The ID determines no logical ID, and two imports of one integration must share it.
      this.id = `Imported-${isUnresolved(integrationId) ? this.node.addr : integrationId}`;
      this.settings = { integrationId };
    } catch (error) {
      throw discarded(this, error);
    }
  }

  bind(): BoundIntegration<RouteContext<IHttpApiRef, HttpRouteKey>> {
    return { integrationId: this.integrationId };
  }
}

/** The kinds of the options of {@link HttpIntegrationAttributes}. */
export const HTTP_INTEGRATION_ATTRIBUTES = options<HttpIntegrationAttributes>({
  integrationId: string,
});

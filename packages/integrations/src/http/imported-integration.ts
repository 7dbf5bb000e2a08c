import {
  type BoundIntegration,
  type HttpRouteKey,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
  type RouteContext,
} from '@apigwv2/contracts';
import { Resource, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** Says which integration of an HTTP API is meant. */
export interface HttpIntegrationAttributes {
  /** The id of the integration. */
  readonly integrationId: string;
}

/** An integration that is there already: routes are given its id, and nothing is made. */
export class ImportedHttpIntegration extends Resource implements IHttpRouteIntegration {
  static {
    markClass(ImportedHttpIntegration, '@apigwv2/integrations.ImportedHttpIntegration');
  }

  readonly protocol = 'HTTP';
  readonly id: string;
  readonly settings: object;

  /** The id of the integration. */
  readonly integrationId: string;

  constructor(scope: Construct, id: string, { integrationId }: HttpIntegrationAttributes) {
    super(scope, id);
    this.integrationId = integrationId;
    // It names no logical id, and two imports of one integration are one.
    this.id = `Imported-${Token.isUnresolved(integrationId) ? this.node.addr : integrationId}`;
    this.settings = { integrationId };
  }

  bind(): BoundIntegration<RouteContext<IHttpApiRef, HttpRouteKey>> {
    return { integrationId: this.integrationId };
  }
}

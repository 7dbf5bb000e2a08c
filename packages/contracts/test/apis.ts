import { type ApiReference, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource, type ResourceProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { IHttpApiRef } from '../src/api/api-ref';
import { setFqn } from '../src/construct-tree/fqn';

/** An owned HTTP API with the members that contracts reads. */
export class OwnedApi extends Resource implements IHttpApiRef {
  static {
    setFqn(OwnedApi, '@apigwv2/contracts.OwnedApi');
  }
  readonly protocol = 'HTTP';
  readonly l1: CfnApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.l1 = bareApi(this, 'Resource');
  }

  get apiRef(): ApiReference {
    return this.l1.apiRef;
  }
}

/** An imported HTTP API. */
export class ImportedApi extends Resource implements IHttpApiRef {
  readonly protocol = 'HTTP';

  constructor(
    scope: Construct,
    id: string,
    private readonly apiId: string,
    props?: ResourceProps,
  ) {
    super(scope, id, props);
  }

  get apiRef(): ApiReference {
    return { apiId: this.apiId };
  }
}

/** Creates the L1 of an HTTP API. */
export function bareApi(scope: Construct, id: string): CfnApi {
  return new CfnApi(scope, id, { name: 'shop', protocolType: 'HTTP' });
}

import { type ApiReference, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource, type ResourceProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { IHttpApiRef } from '../src/api/api-ref';
import { setFqn } from '../src/construct-tree/fqn';

/** An HTTP API as core-http makes it, as far as contracts can tell. */
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

/** An HTTP API that is only known by its id. */
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

/** An L1. */
export function bareApi(scope: Construct, id: string): CfnApi {
  return new CfnApi(scope, id, { name: 'shop', protocolType: 'HTTP' });
}

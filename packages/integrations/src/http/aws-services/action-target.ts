import type { BindContext, IHttpApiRef } from '@apigwv2/contracts';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { serviceRole } from '../../service-role';
import { IntegrationCredentials } from '../integration-credentials';
import { type HttpIntegrationPlan, HttpTarget } from '../target';
import { validateHttpIntegration } from '../validate-integration';
import { actionIntegrationOptions, type HttpActionCall } from './action-call';
import type { HttpActionOptions } from './action-options';
import { subtypeAction } from './subtype-action';

/** The credentials that validation uses in place of the role, which is created when the integration is bound. */
const PENDING_ROLE = { credentialsArn: 'arn:aws:iam::000000000000:role/pending' } as IntegrationCredentials;

/**
 * The base class of the integrations of HTTP APIs with an AWS service.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services.html
 */
export abstract class HttpActionTarget extends HttpTarget {
  readonly settings: object;
  private readonly call: HttpActionCall;

  /** @param toCall validates the props of a service and returns the call that they describe */
  protected constructor(
    readonly id: string,
    private readonly options: HttpActionOptions,
    toCall: (at: string) => HttpActionCall,
  ) {
    super();
    const at = `${new.target.name} '${id}'`;
    this.call = toCall(at);
    this.settings = { ...options };
    validateHttpIntegration(actionIntegrationOptions(this.call, options, PENDING_ROLE), at);
  }

  protected plan({ scope }: BindContext<IHttpApiRef>): HttpIntegrationPlan {
    const { call } = this;
    const options = { ...this.options, region: this.options.region ?? otherRegion(call, scope) };
    const { iamAction: action, key: keyActions } = subtypeAction(call.subtype);
    const role = serviceRole(scope, options.role, { action, arns: call.arns, key: call.key, keyActions });
    return { options: actionIntegrationOptions(call, options, IntegrationCredentials.fromRole(role)) };
  }
}

/** Returns the Region of a resource outside the Region of the API, which the service would assume. */
function otherRegion({ region }: HttpActionCall, scope: Construct): string | undefined {
  return region === Stack.of(scope).region ? undefined : region;
}

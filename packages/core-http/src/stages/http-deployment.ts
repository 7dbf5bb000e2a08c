import {
  checkEnvironment,
  checkProtocol,
  DESCRIPTION_LENGTH,
  type IHttpApiRef,
  setFqn,
  validateStringLength,
} from '@apigwv2/contracts';
import {
  checkedProps,
  constructs,
  discarded,
  optional,
  options,
  pinnedDeployment,
  scopeAndId,
  string,
} from '@apigwv2/contracts/kernel';
import type { DeploymentReference, IDeploymentRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { IHttpStage } from './i-http-stage';

/** The props of an {@link HttpDeployment}. */
export interface HttpDeploymentProps {
  /** The API to deploy. */
  readonly httpApi: IHttpApiRef;

  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;

  /**
   * An existing stage that serves the deployment. Pass the deployment to a stage of this app as its `deployment` instead.
   *
   * @default - none
   */
  readonly stage?: IHttpStage;
}

/**
 * A deployment of an HTTP API: an immutable snapshot, for stages without `autoDeploy`. It is replaced whenever a route, an
 * integration or an authorizer changes.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html
 * @example
 * const deployment = new HttpDeployment(stack, 'Deployment', { httpApi: api });
 * for (const stageName of ['blue', 'green']) new HttpStage(stack, stageName, { httpApi: api, stageName, deployment });
 */
export class HttpDeployment extends Resource implements IDeploymentRef {
  static {
    setFqn(HttpDeployment, '@apigwv2/core-http.HttpDeployment');
  }

  /** A reference to the deployment. */
  readonly deploymentRef: DeploymentReference;

  /** @throws ApiDefinitionError `LengthOutOfRange`, `ProtocolMismatch`; at synthesis `RouteNotDeployableBeforeStage` */
  constructor(scope: Construct, id: string, props: HttpDeploymentProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      const { httpApi, description, stage } = checkedProps(HTTP_DEPLOYMENT_PROPS, props, this);
      checkProtocol(httpApi, 'HTTP', this);
      checkEnvironment(httpApi, this);
      validateStringLength('description', description, DESCRIPTION_LENGTH, this);
      const { ref: deploymentId } = pinnedDeployment(this, httpApi, { description, stageName: stage?.stageName });
      this.deploymentRef = { apiId: httpApi.apiRef.apiId, deploymentId };
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

/** The kinds of the options of {@link HttpDeploymentProps}. */
export const HTTP_DEPLOYMENT_PROPS = options<HttpDeploymentProps>({
  httpApi: constructs.api,
  description: optional(string),
  stage: optional(constructs.stage),
});

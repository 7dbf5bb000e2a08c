import { DEFAULT_STAGE_NAME, type IHttpApiWithId, setFqn, withApiId } from '@apigwv2/contracts';
import { addVariableTo, checkedProps, createStage, discarded, mapToDomain } from '@apigwv2/contracts/kernel';
import type { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { HTTP_ACCESS_LOG } from './http-access-log-format';
import { HttpStageBase } from './http-stage-base';
import { HTTP_STAGE_PROPS, type HttpStageAttributes, type HttpStageProps } from './http-stage-options';
import type { IHttpStage } from './i-http-stage';
import { ImportedHttpStage } from './imported-http-stage';
import { warnOfPinnedWithoutRoutes } from './pinned-without-routes';

/**
 * A stage of an HTTP API: a named reference to a deployment, with limits, logs and variables of its own.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html
 * @example
 * declare const api: HttpApi;
 *
 * new HttpStage(stack, 'Beta', { httpApi: api, stageName: 'beta', throttle: { rateLimit: 100, burstLimit: 200 } });
 */
export class HttpStage extends HttpStageBase {
  static {
    setFqn(HttpStage, '@apigwv2/core-http.HttpStage');
  }

  /** Imports a stage. */
  static fromHttpStageAttributes(scope: Construct, id: string, attributes: HttpStageAttributes): IHttpStage {
    return new ImportedHttpStage(scope, id, attributes);
  }

  /** The name of the stage. */
  readonly stageName: string;
  /** The API of the stage. */
  readonly api: IHttpApiWithId;
  protected readonly mappedUrl: string | undefined;
  private readonly resource: CfnStage;

  /**
   * @throws ApiDefinitionError among others `InvalidAccessLogFormat`, `InvalidStageName`, `DuplicateStageName`, `DeploymentOptionsConflict`,
   * `InvalidStageVariable`; at synthesis `RouteKeyOverridden`, `RouteNotDeployableBeforeStage`
   */
  constructor(scope: Construct, id: string, props: HttpStageProps) {
    super(scope, id);
    try {
      props = checkedProps(HTTP_STAGE_PROPS, props, this);
      const { httpApi, stageName = DEFAULT_STAGE_NAME, domainMapping } = props;
      this.api = withApiId(httpApi);
      this.stageName = stageName;
      this.resource = createStage(this, props, HTTP_ACCESS_LOG);
      this.mappedUrl = mapToDomain(this, domainMapping);
      if (props.deployment === 'pinned' || (props.autoDeploy === false && props.deployment === undefined)) {
        warnOfPinnedWithoutRoutes(this);
      }
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /**
   * Adds a variable to the stage.
   *
   * @throws ApiDefinitionError `InvalidStageVariable`, `DuplicateStageVariable` when it has another value
   */
  addStageVariable(name: string, value: string): void {
    addVariableTo(this.resource, name, value, this);
  }
}

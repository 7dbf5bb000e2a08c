import {
  type BindContext,
  type BoundIntegration,
  type Described,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IApplicationRef, IConfigurationProfileRef, IEnvironmentRef } from 'aws-cdk-lib/aws-appconfig';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { constructsAmong } from '../../constructs-among';
import { checkResource } from '../../require-construct';
import { HttpIntegrationSubtype } from '../integration-subtype';
import { bindHttpIntegration, describeHttpIntegration, type HttpRouteContext } from '../target';
import { checkActionCall, type HttpActionCall, prepareActionCall } from './action-call';
import type { HttpActionOptions, HttpActionValue } from './action-options';

/**
 * Which configuration an HTTP API gets from AppConfig.
 *
 * @see https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_GetConfiguration.html
 */
export interface HttpAppConfigIntegrationProps extends HttpActionOptions {
  /** The application. */
  readonly application: IApplicationRef;
  /** The environment of the application. */
  readonly environment: IEnvironmentRef;
  /** The configuration profile of the application. */
  readonly configuration: IConfigurationProfileRef;
  /** Who asks: a text that tells clients apart. */
  readonly clientId: HttpActionValue;
  /** What is done. @default HttpIntegrationSubtype.APPCONFIG_GET_CONFIGURATION */
  readonly subtype?: 'AppConfig-GetConfiguration';
  /** The version that the client has already. @default - none */
  readonly clientConfigurationVersion?: HttpActionValue;
}

/**
 * Lets AppConfig answer routes of an HTTP API. Its role may get that configuration and nothing else.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 * @example
 * import { CfnApplication, CfnConfigurationProfile, CfnEnvironment } from 'aws-cdk-lib/aws-appconfig';
 *
 * declare const application: CfnApplication;
 * declare const environment: CfnEnvironment;
 * declare const configuration: CfnConfigurationProfile;
 *
 * const settings = new HttpAppConfigIntegration('Settings', {
 *   application,
 *   environment,
 *   configuration,
 *   clientId: MappingValue.requestHeader('x-client'),
 * });
 * api.addRoute('GET /settings', { integration: settings });
 */
export class HttpAppConfigIntegration implements IHttpRouteIntegration {
  static {
    markClass(HttpAppConfigIntegration, '@apigwv2/integrations.HttpAppConfigIntegration');
  }

  readonly protocol = 'HTTP';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly call: HttpActionCall;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `LengthOutOfRange`, `MappingMalformed`, `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: HttpAppConfigIntegrationProps,
  ) {
    const at = `HttpAppConfigIntegration '${id}'`;
    const { application, environment, configuration } = props;
    checkResource('application', application?.applicationRef, at);
    checkResource('environment', environment?.environmentRef, at);
    checkResource('configuration', configuration?.configurationProfileRef, at);
    const { applicationId } = application.applicationRef;
    const { environmentId } = environment.environmentRef;
    const { configurationProfileId } = configuration.configurationProfileRef;
    this.call = {
      subtype: HttpIntegrationSubtype.APPCONFIG_GET_CONFIGURATION,
      parameters: {
        Application: applicationId,
        Environment: environmentId,
        Configuration: configurationProfileId,
        ClientId: props.clientId,
        ClientConfigurationVersion: props.clientConfigurationVersion,
      },
      arns: [
        [applicationId],
        [applicationId, 'environment', environmentId],
        [applicationId, 'configurationprofile', configurationProfileId],
      ].map((path) =>
        Stack.of(application).formatArn({
          service: 'appconfig',
          resource: 'application',
          resourceName: path.join('/'),
        }),
      ),
      options: props,
    };
    this.names = constructsAmong(application, environment, configuration, props.role);
    this.settings = { ...props };
    checkActionCall(this.call, at);
  }

  bind(context: BindContext<IHttpApiRef>): BoundIntegration<HttpRouteContext> {
    return bindHttpIntegration(context, prepareActionCall(context, this.call));
  }

  describe(context: BindContext<IHttpApiRef>): Described<HttpRouteContext> {
    return describeHttpIntegration(context, prepareActionCall(context, this.call));
  }
}

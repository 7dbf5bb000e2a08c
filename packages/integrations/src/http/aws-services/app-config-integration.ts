import {
  checkedProps,
  constructs,
  either,
  oneOf,
  optional,
  options,
  setFqn,
  string,
  targetPlace,
  withMember,
} from '@apigwv2/contracts';
import type {
  IApplicationRef,
  IConfiguration,
  IConfigurationProfileRef,
  IEnvironmentRef,
} from 'aws-cdk-lib/aws-appconfig';
import { Stack } from 'aws-cdk-lib/core';
import { HttpIntegrationSubtype } from '../integration-subtype';
import { MAPPING_VALUE } from '../mapping/mapping-value';
import type { HttpActionCall } from './action-call';
import { HTTP_ACTION_OPTIONS, type HttpActionOptions, type HttpActionValue } from './action-options';
import { HttpActionTarget } from './action-target';

/**
 * Properties of an `HttpAppConfigIntegration`.
 *
 * @see https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_GetConfiguration.html
 */
export interface HttpAppConfigIntegrationProps extends HttpActionOptions {
  /** The application. */
  readonly application: IApplicationRef;
  /** The environment of the application. */
  readonly environment: IEnvironmentRef;
  /** The configuration of the application: its profile, or a `HostedConfiguration` or another configuration of the CDK. */
  readonly configuration: IConfigurationProfileRef | IConfiguration;
  /** The AppConfig client ID, unique per client. */
  readonly clientId: HttpActionValue;
  /** The action. @default HttpIntegrationSubtype.APPCONFIG_GET_CONFIGURATION */
  readonly subtype?: 'AppConfig-GetConfiguration';
  /** The version that the client already has. @default - no version */
  readonly clientConfigurationVersion?: HttpActionValue;
}

/**
 * An integration of an HTTP API that gets a configuration from AppConfig. Its role allows this action on the configuration only.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 * @example
 * import { Application, ConfigurationContent, HostedConfiguration } from 'aws-cdk-lib/aws-appconfig';
 *
 * const application = new Application(stack, 'Application');
 * const environment = application.addEnvironment('Live');
 * const content = ConfigurationContent.fromInlineJson('{ "beta": true }');
 * const configuration = new HostedConfiguration(stack, 'Configuration', { application, content });
 *
 * const settings = new HttpAppConfigIntegration('Settings', {
 *   application,
 *   environment,
 *   configuration,
 *   clientId: MappingValue.requestHeader('x-client'),
 * });
 * api.addRoute('GET /settings', { integration: settings });
 */
export class HttpAppConfigIntegration extends HttpActionTarget {
  static {
    setFqn(HttpAppConfigIntegration, '@apigwv2/integrations.HttpAppConfigIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidMapping`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: HttpAppConfigIntegrationProps) {
    props = checkedProps(HTTP_APP_CONFIG_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, () => getConfiguration(props));
  }
}

function getConfiguration(props: HttpAppConfigIntegrationProps): HttpActionCall {
  const { application, environment, configuration } = props;
  const { applicationId } = application.applicationRef;
  const { environmentId } = environment.environmentRef;
  const { configurationProfileId } =
    'configurationProfileRef' in configuration ? configuration.configurationProfileRef : configuration;
  const paths = [
    [applicationId],
    [applicationId, 'environment', environmentId],
    [applicationId, 'configurationprofile', configurationProfileId],
  ];
  return {
    subtype: HttpIntegrationSubtype.APPCONFIG_GET_CONFIGURATION,
    parameters: {
      Application: applicationId,
      Environment: environmentId,
      Configuration: configurationProfileId,
      ClientId: props.clientId,
      ClientConfigurationVersion: props.clientConfigurationVersion,
    },
    arns: paths.map((path) =>
      Stack.of(application).formatArn({
        service: 'appconfig',
        resource: 'application',
        resourceName: path.join('/'),
      }),
    ),
  };
}

/** The kinds of the options of {@link HttpAppConfigIntegrationProps}. */
export const HTTP_APP_CONFIG_INTEGRATION_PROPS = options<HttpAppConfigIntegrationProps>({
  ...HTTP_ACTION_OPTIONS.kinds,
  application: constructs.application,
  environment: constructs.environment,
  configuration: either(constructs.configurationProfile, withMember('a configuration', 'configurationProfileId')),
  clientId: either(string, MAPPING_VALUE),
  subtype: optional(oneOf(['AppConfig-GetConfiguration'])),
  clientConfigurationVersion: optional(either(string, MAPPING_VALUE)),
});

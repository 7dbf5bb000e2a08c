import { DESCRIPTION_LENGTH, NAME_LENGTH, VERSION_LENGTH, validateStringLength } from '@apigwv2/contracts';
import type { CfnApiProps } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { renderCors } from '../cors/cors-configuration';
import type { HttpApiOptions } from './http-api-props';

/**
 * Renders the options of every HTTP API as L1 properties.
 *
 * @throws ApiDefinitionError `InvalidCorsOrigin`, `CorsCredentialsWithWildcard`, `LengthOutOfRange` and the like
 */
export function renderApi(name: string, options: HttpApiOptions, at: IConstruct): CfnApiProps {
  const { description, version, corsPreflight, disableExecuteApiEndpoint, ipAddressType } = options;
  validateStringLength('apiName', name, NAME_LENGTH, at);
  validateStringLength('description', description, DESCRIPTION_LENGTH, at);
  validateStringLength('version', version, VERSION_LENGTH, at);
  return {
    name,
    protocolType: 'HTTP',
    description,
    version,
    corsConfiguration: renderCors(corsPreflight, at),
    disableExecuteApiEndpoint,
    ipAddressType,
  };
}

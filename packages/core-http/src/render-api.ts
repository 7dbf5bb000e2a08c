import { checkLength } from '@apigwv2/contracts';
import type { CfnApiProps } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { renderCors } from './cors-configuration';
import type { HttpApiOptions } from './http-api-props';

/**
 * What every HTTP API says of itself, as L1 properties.
 *
 * @throws ApiDefinitionError `CorsOriginMalformed`, `CorsCredentialsWithWildcard`, `LengthOutOfRange` and the like
 */
export function renderApi(name: string, options: HttpApiOptions, at: IConstruct): CfnApiProps {
  const { description, version, corsPreflight, disableExecuteApiEndpoint, ipAddressType } = options;
  checkLength('apiName', name, 1, 128, at);
  checkLength('description', description, 0, 1024, at);
  checkLength('version', version, 1, 64, at);
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

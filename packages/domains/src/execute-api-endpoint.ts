import { ApiDefinitionError, apiResource, atSynthesis, warn } from '@apigwv2/contracts';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { type DomainRecord, mappingsOf } from './domain-record';

/**
 * Closes the own endpoint of an API, so that it answers at custom domains only.
 *
 * @throws ApiDefinitionError `EndpointNotOwned`
 */
export function closeEndpoint(api: IApiRef, at: IConstruct): void {
  const resource = apiResource(api);
  if (resource === undefined) {
    throw new ApiDefinitionError(
      'EndpointNotOwned',
      'a domain with disableExecuteApiEndpoint: true must lead to APIs that this app makes, and this one exists already; close its endpoint where it is made, and leave out disableExecuteApiEndpoint',
      at,
    );
  }
  resource.disableExecuteApiEndpoint = true;
}

/**
 * Warns, at synthesis, of APIs that are reached without the client certificate that their domain asks for.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mutual-tls.html
 */
export function warnOfOpenEndpoints(record: DomainRecord, domain: IConstruct): void {
  atSynthesis(domain, () => {
    for (const [, { api, mapping }] of mappingsOf(record)) {
      const resource = apiResource(api);
      // An API that exists already, or a token: nobody can say here whether its endpoint is open.
      if (resource === undefined || (resource.disableExecuteApiEndpoint ?? false) !== false) continue;
      warn(
        mapping,
        '@apigwv2/domains:mutualTlsBypassed',
        `${record.key} asks clients for certificates, and ${resource.node.path} can be reached without one at its own endpoint; give the API disableExecuteApiEndpoint: true, or the domain`,
      );
    }
  });
}

import { apiResource, atSynthesis, warn } from '@apigwv2/contracts';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';
import type { DomainState } from './domain-state';

/**
 * Disables the default endpoint of an API, so that clients can call it at custom domains only. The L1 keeps this fact, and
 * APIs derive their URLs from it.
 *
 * @throws ApiDefinitionError `ApiNotManaged`
 */
export function disableExecuteApiEndpoint(api: IApiRef, at: IConstruct): void {
  const resource = apiResource(api);
  if (resource === undefined) {
    throw definitionError(
      'ApiNotManaged',
      'disableExecuteApiEndpoint of a domain must apply to APIs of this app, got an imported one; disable its endpoint where it is defined, and leave out disableExecuteApiEndpoint',
      at,
    );
  }
  resource.disableExecuteApiEndpoint = true;
}

/**
 * Warns, at synthesis, of APIs that clients can call without the client certificate that their domain requires, or may call
 * so, as the default endpoint of an imported API is unknown.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mutual-tls.html
 */
export function warnOfMutualTlsBypass({ key, mappings }: DomainState, domain: IConstruct): void {
  atSynthesis(domain, () => {
    for (const { api, construct } of mappings.values()) {
      const resource = apiResource(api);
      if (resource === undefined) {
        warn(
          construct,
          '@apigwv2/domains:mutualTlsUncertain',
          `${key} requires client certificates, but this app cannot tell whether clients can call the imported API ${api.node.path} without one at its default endpoint; disable that endpoint where the API is defined, then acknowledge this warning`,
        );
        continue;
      }
      // An endpoint that is disabled by a token is unknown until deployment.
      if ((resource.disableExecuteApiEndpoint ?? false) !== false) continue;
      warn(
        construct,
        '@apigwv2/domains:mutualTlsBypassed',
        `${key} requires client certificates, but clients can call ${resource.node.path} without one at its default endpoint; set disableExecuteApiEndpoint: true on the API or on the domain`,
      );
    }
  });
}

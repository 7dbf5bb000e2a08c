import type { BindContext, IHttpApiRef } from '@apigwv2/contracts';
import { fakeAuthorizer, fakeIntegration } from '@apigwv2/testing';
import type { DescribableAuthorizer, DescribableIntegration } from '../../src';

/** The authorizers of a document, by their types. */
export const EXTENSIONS: { readonly [type: string]: object } = {
  jwt: {
    type: 'jwt',
    identitySource: '$request.header.Authorization',
    jwtConfiguration: { issuer: 'https://issuer.example.com', audience: ['shop'] },
  },
  request: {
    type: 'request',
    authorizerPayloadFormatVersion: '2.0',
    authorizerUri:
      'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:guard/invocations',
  },
};

/** Returns an authorizer for documents and for routes, which is compared by its settings. */
export function describableAuthorizer(id: string, type = 'jwt'): DescribableAuthorizer {
  const fake = fakeAuthorizer(id, { settings: {}, type: type === 'jwt' ? 'JWT' : 'CUSTOM' });
  return Object.assign(fake, { describe: () => ({ extension: EXTENSIONS[type] }) }) as DescribableAuthorizer;
}

/** Returns an integration for documents and for routes, which lists the keys of the routes that it admits. */
export function describableIntegration(
  id: string,
  admitted: string[] = [],
  bind?: (context: BindContext<IHttpApiRef>) => never,
): DescribableIntegration {
  const fake = fakeIntegration(id, { settings: {} });
  const extension = { type: 'http_proxy', uri: 'https://example.com' };
  const admit = ({ routeKey }: { readonly routeKey: { readonly key: string } }) => admitted.push(routeKey.key);
  return Object.assign(fake, {
    describe: () => ({ extension, admit }),
    ...(bind && { bind }),
  }) as unknown as DescribableIntegration;
}

import { type FakeAuthorizer, type FakeIntegration, fakeAuthorizer, fakeIntegration } from '@apigwv2/testing';
import type { IConstruct } from 'constructs';

/** Returns an integration with its URL as its only setting. */
export function endpoint(id: string, url = 'https://example.com'): FakeIntegration<'HTTP'> {
  return fakeIntegration(id, { uri: url, settings: { url } });
}

/** Returns an authorizer with settings and references. */
export function guard(
  id: string,
  references: readonly IConstruct[] = [],
  settings: object = {},
): FakeAuthorizer<'HTTP', 'JWT'> {
  return fakeAuthorizer(id, { settings: { references, ...settings } });
}

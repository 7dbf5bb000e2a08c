import { type FakeAuthorizer, type FakeIntegration, fakeAuthorizer, fakeIntegration } from '@apigwv2/testing';
import type { IConstruct } from 'constructs';

/** An integration whose one setting is its URL. */
export function endpoint(id: string, url = 'https://example.com'): FakeIntegration<'HTTP'> {
  return fakeIntegration(id, { uri: url, settings: { url } });
}

/** An authorizer with settings, and constructs that it references. */
export function guard(
  id: string,
  references: readonly IConstruct[] = [],
  settings: object = {},
): FakeAuthorizer<'HTTP', 'JWT'> {
  return fakeAuthorizer(id, { settings: { references, ...settings } });
}

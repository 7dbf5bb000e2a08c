import type { IntegrationModel } from './integration-model';

/** The first test of an integration: what a route of it makes. */
export function renderTest(className: string, { imports, api, addRoute, routeKey }: IntegrationModel): string {
  return `import { oneStack, resourcesOf } from '@apigwv2/testing';
import { ${className} } from '../../src';
${imports}

test('a route calls what the integration names', () => {
  const stack = oneStack();
  const integration = new ${className}('Books', 'https://example.com/books');
  ${addRoute}(stack, ${api}, '${routeKey}', integration);
  const [made] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'));
  expect(made?.Properties).toMatchObject({
    IntegrationType: 'HTTP_PROXY',
    IntegrationUri: 'https://example.com/books',
  });
});

test('fails when it names nothing that can be called', () => {
  expect(() => new ${className}('Books', 'example.com')).toThrowDefinitionError('InvalidUrl');
});
`;
}

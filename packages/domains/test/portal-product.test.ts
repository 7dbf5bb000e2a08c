import { oneStack } from '@apigwv2/testing';
import type { IPortalProductRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Lazy, Tags } from 'aws-cdk-lib/core';
import { PortalProduct, type PortalProductProps } from '../src';

test('every property of a portal product is set through PortalProduct', () => {
  const stack = oneStack();
  const product = new PortalProduct(stack, 'Books', { displayName: 'Books', description: 'Catalogue and orders' });
  Tags.of(product).add('team', 'books');
  expect(stack).toCoverSurface({
    'PortalProduct.displayName': 'Books',
    'PortalProduct.description': 'Catalogue and orders',
    'PortalProduct.tags': [{ Key: 'team', Value: 'books' }],
  });
});

test('tags of a stack reach its portal products', () => {
  const stack = oneStack();
  new PortalProduct(stack, 'Books', { displayName: 'Books' });
  Tags.of(stack).add('team', 'books');
  expect(stack).toCoverSurface({ 'PortalProduct.tags': [{ Key: 'team', Value: 'books' }] });
});

test('a portal product is what aws-cdk-lib asks for as a reference', () => {
  const stack = oneStack();
  const product: IPortalProductRef = new PortalProduct(stack, 'Books', { displayName: 'Books' });
  expect(stack.resolve(product.portalProductRef.portalProductArn)).toEqual({
    'Fn::GetAtt': ['Books8C439C90', 'PortalProductArn'],
  });
});

test.each([
  [{} as PortalProductProps, 'displayName must have 1 to 255 characters, got 0'],
  [{ displayName: '' }, 'displayName must have 1 to 255 characters, got 0'],
  [{ displayName: 'x'.repeat(256) }, 'displayName must have 1 to 255 characters, got 256'],
  [{ displayName: 'Books', description: 'x'.repeat(1025) }, 'description must have 0 to 1024 characters, got 1025'],
])('fails when a text of a portal product has another length than the service takes: %#', (props, message) => {
  expect(() => new PortalProduct(oneStack(), 'Books', props)).toThrowDefinitionError(
    'LengthOutOfRange',
    new RegExp(message),
  );
});

test('a name that is a token passes', () => {
  const displayName = Lazy.string({ produce: () => 'Books' });
  expect(() => new PortalProduct(oneStack(), 'Books', { displayName })).not.toThrow();
});

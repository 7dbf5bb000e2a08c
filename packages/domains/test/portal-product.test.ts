import { oneStack } from '@apigwv2/testing';
import type { IPortalProductRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Lazy, Tags } from 'aws-cdk-lib/core';
import { PortalProduct, type PortalProductProps } from '../src';

describe('PortalProduct', () => {
  test('covers every property of the resource', () => {
    const stack = oneStack();
    const product = new PortalProduct(stack, 'Books', { displayName: 'Books', description: 'Catalogue and orders' });
    Tags.of(product).add('team', 'books');
    expect(stack).toCoverSurface({
      'PortalProduct.displayName': 'Books',
      'PortalProduct.description': 'Catalogue and orders',
      'PortalProduct.tags': [{ Key: 'team', Value: 'books' }],
    });
  });

  test('gets the tags of its stack', () => {
    const stack = oneStack();
    new PortalProduct(stack, 'Books', { displayName: 'Books' });
    Tags.of(stack).add('team', 'books');
    expect(stack).toCoverSurface({ 'PortalProduct.tags': [{ Key: 'team', Value: 'books' }] });
  });

  test('is a reference for constructs of aws-cdk-lib', () => {
    const stack = oneStack();
    const product: IPortalProductRef = new PortalProduct(stack, 'Books', { displayName: 'Books' });
    expect(stack.resolve(product.portalProductRef.portalProductArn)).toEqual({
      'Fn::GetAtt': ['Books8C439C90', 'PortalProductArn'],
    });
  });

  test.each([
    [{ displayName: '' }, 'displayName must have 1 to 255 characters, got 0'],
    [{ displayName: 'x'.repeat(256) }, 'displayName must have 1 to 255 characters, got 256'],
    [{ displayName: 'Books', description: 'x'.repeat(1025) }, 'description must have 0 to 1024 characters, got 1025'],
  ])('rejects a string of invalid length: %#', (props, message) => {
    expect(() => new PortalProduct(oneStack(), 'Books', props)).toThrowDefinitionError(
      'LengthOutOfRange',
      new RegExp(message),
    );
  });

  test('rejects a missing name', () => {
    expect(() => new PortalProduct(oneStack(), 'Books', {} as PortalProductProps)).toThrowDefinitionError(
      'TypeMismatch',
      /displayName must be a string, got nothing/,
    );
  });

  test('accepts a name that is a token', () => {
    const displayName = Lazy.string({ produce: () => 'Books' });
    expect(() => new PortalProduct(oneStack(), 'Books', { displayName })).not.toThrow();
  });
});

import { Annotations, CfnResource } from 'aws-cdk-lib/core';
import { inlineFunction, logicalIds, oneStack, resourcesOf, twoStacks, warningsOf } from '../src/index';

test('oneStack creates a stack in a new app', () => {
  expect(oneStack().node.path).toBe('Stack');
  expect(oneStack().node.root).not.toBe(oneStack().node.root);
  expect(oneStack({ region: 'eu-west-1' }).region).toBe('eu-west-1');
});

test('twoStacks creates stacks in one app, account and region', () => {
  const { app, a, b } = twoStacks();
  expect(app.node.children).toEqual([a, b]);
  expect([a.account, a.region, b.account, b.region]).toEqual([
    '111122223333',
    'eu-west-1',
    '111122223333',
    'eu-west-1',
  ]);
});

test('resourcesOf and logicalIds list resources by type', () => {
  const { a } = twoStacks();
  inlineFunction(a, 'Handler');
  new CfnResource(a, 'Wait', { type: 'AWS::CloudFormation::WaitConditionHandle' });
  expect(logicalIds(a)).toEqual(['Handler886CB40B', 'HandlerServiceRoleFCDC14AE', 'Wait']);
  expect(logicalIds(a, 'AWS::Lambda::Function')).toEqual(['Handler886CB40B']);
  expect(resourcesOf(a, 'AWS::Lambda::Function')['Handler886CB40B']?.Properties.Runtime).toBe('nodejs22.x');
  expect(resourcesOf(oneStack())).toEqual({});
});

test('warningsOf returns the warnings of a subtree, including those of synthesis', () => {
  const stack = oneStack();
  const one = new CfnResource(stack, 'One', { type: 'AWS::CloudFormation::WaitConditionHandle' });
  const two = new CfnResource(stack, 'Two', { type: 'AWS::CloudFormation::WaitConditionHandle' });
  Annotations.of(one).addWarningV2('@apigwv2/testing:isOdd', 'this is odd');
  Annotations.of(two).addWarning('so is this');
  two.node.addValidation({
    validate() {
      Annotations.of(two).addWarningV2('@apigwv2/testing:isLate', 'this is\nlate');
      return [];
    },
  });
  expect(warningsOf(one)).toEqual([{ id: '@apigwv2/testing:isOdd', message: 'this is odd', path: 'Stack/One' }]);
  expect(warningsOf(stack).map(({ id, message }) => [id, message])).toEqual([
    ['@apigwv2/testing:isOdd', 'this is odd'],
    [undefined, 'so is this'],
    ['@apigwv2/testing:isLate', 'this is\nlate'],
  ]);
});

import { oneStack } from '@apigwv2/testing';
import { definitionError } from '../../src/errors/definition-error';
import { errorFactory } from '../../src/errors/error-factory';
import { warn } from '../../src/errors/warning';

test('the message of an error of a package ends with the address of the page of its code', () => {
  expect(definitionError('DuplicateId', 'an id must be free', 'Api').message).toBe(
    'an id must be free (at Api), see @apigwv2/contracts/docs/errors/DuplicateId.md',
  );
});

test('the message of an error of a package without pages ends with its place', () => {
  expect(errorFactory<'Taken'>()('Taken', 'a name must be free', 'Api').message).toBe('a name must be free (at Api)');
});

test('the message of a warning ends with the address of the page of its rule', () => {
  const stack = oneStack();
  warn(stack, '@apigwv2/contracts:logGroupName', 'a name is long');
  expect(stack.node.metadata.filter(({ type }) => type === 'aws:cdk:warning').map(({ data }) => data)).toEqual([
    'a name is long, see @apigwv2/contracts/docs/warnings/logGroupName.md [ack: @apigwv2/contracts:logGroupName]',
  ]);
});

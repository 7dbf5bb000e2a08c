import { ACTIONS, actionParameters } from '../../src';

describe('actionParameters', () => {
  test('returns the parameters and the IAM action of a subtype', () => {
    expect(actionParameters('SQS-DeleteMessage')).toEqual({
      required: ['QueueUrl', 'ReceiptHandle'],
      optional: ['Region'],
      iamAction: 'sqs:DeleteMessage',
    });
  });

  test.each(['SQS-Nothing', 'constructor'])('returns nothing for %s', (subtype) => {
    expect(actionParameters(subtype)).toBeUndefined();
  });
});

describe('ACTIONS', () => {
  test('has no parameter twice', () => {
    for (const { required, optional } of Object.values(ACTIONS.table)) {
      expect(new Set([...required, ...optional]).size).toBe(required.length + optional.length);
    }
  });
});

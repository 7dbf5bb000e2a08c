import { ROUTING_RULE_PRIORITY, SUBNETS_OF_VPC_LINK } from '../../src';

describe('ROUTING_RULE_PRIORITY', () => {
  test('has whole numbers of 1 to one million', () => {
    const values = [0, 1, 1.5, 1_000_000, 1_000_001];
    expect(values.map((value) => ROUTING_RULE_PRIORITY.has(value))).toEqual([false, true, false, true, false]);
  });
});

describe('SUBNETS_OF_VPC_LINK', () => {
  test('is a quota that AWS raises on request', () => {
    expect(SUBNETS_OF_VPC_LINK).toMatchObject({ limit: 10, adjustable: true });
  });
});

import { PRIVATE_URI } from '../../src';

describe('PRIVATE_URI', () => {
  test.each([
    'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/shop/1/2',
    'arn:aws-cn:servicediscovery:cn-north-1:111122223333:service/srv-1',
  ])('accepts %s', (uri) => expect(PRIVATE_URI.problem(uri)).toBeUndefined());

  test.each(['arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/1', 'https://example.com', ''])(
    'rejects %j',
    (uri) => {
      expect(PRIVATE_URI.problem(uri)).toEqual({
        must: 'be the ARN of a listener or of a Cloud Map service behind a VPC link',
        fix: 'use the ARN of the listener, not of the load balancer',
      });
    },
  );
});

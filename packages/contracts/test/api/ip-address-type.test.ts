import { IpAddressType as UpstreamIpAddressType } from 'aws-cdk-lib/aws-apigatewayv2';
import { IpAddressType } from '../../src/api/ip-address-type';

describe('IpAddressType', () => {
  test('has the names and values of aws-cdk-lib', () => {
    expect(IpAddressType).toEqual(UpstreamIpAddressType);
  });
});

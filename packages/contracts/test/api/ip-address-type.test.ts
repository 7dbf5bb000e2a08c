import { IpAddressType } from '../../src/api/ip-address-type';

test('the values of IpAddressType are those of the service', () => {
  expect(IpAddressType).toEqual({ IPV4: 'ipv4', DUAL_STACK: 'dualstack' });
});

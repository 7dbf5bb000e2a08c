import { fakeAuthorizer, fakeIntegration, fakeWebSocketIntegration, oneStack } from '@apigwv2/testing';
import { HttpIamAuthorizer } from '../../src/binding/built-in-authorizers';
import { checkTargetProtocol } from '../../src/binding/check-target-protocol';

describe('checkTargetProtocol', () => {
  test('accepts a target and a built-in authorizer of the protocol', () => {
    const at = oneStack();
    expect(() => checkTargetProtocol('integration', fakeIntegration('Orders'), 'HTTP', at)).not.toThrow();
    expect(() => checkTargetProtocol('integration', fakeWebSocketIntegration('Orders'), 'WEBSOCKET', at)).not.toThrow();
    for (const authorizer of [fakeAuthorizer('Guard'), new HttpIamAuthorizer()]) {
      expect(() => checkTargetProtocol('authorizer', authorizer, 'HTTP', at)).not.toThrow();
    }
  });

  class Upstream {
    readonly protocol = undefined;
  }

  test.each([
    [
      'of the other protocol',
      fakeWebSocketIntegration('Orders'),
      /got a FakeIntegration, which has WEBSOCKET; pass one of @apigwv2/,
    ],
    ['of a class that has none', new Upstream(), /got an Upstream; pass one of @apigwv2/],
    ['missing', undefined, /got nothing/],
    ['null', null, /got nothing/],
  ])('rejects a target that is %s', (_what, target, message) => {
    expect(() => checkTargetProtocol('integration', target, 'HTTP', oneStack())).toThrowDefinitionError(
      'ProtocolMismatch',
      message,
    );
    expect(() => checkTargetProtocol('authorizer', target, 'HTTP', oneStack())).toThrowDefinitionError(
      'ProtocolMismatch',
      /^the authorizer of this route must have protocol HTTP.* \(at Stack\)$/,
    );
  });
});

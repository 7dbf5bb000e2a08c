import {
  HttpIamAuthorizer,
  HttpNoneAuthorizer,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
} from '../../src/binding/built-in-authorizers';

describe('the built-in authorizers', () => {
  test.each([
    ['HTTP', 'NONE', new HttpNoneAuthorizer()],
    ['HTTP', 'AWS_IAM', new HttpIamAuthorizer()],
    ['WEBSOCKET', 'NONE', new WebSocketNoneAuthorizer()],
    ['WEBSOCKET', 'AWS_IAM', new WebSocketIamAuthorizer()],
  ])('has only the protocol %s and the authorization %s', (protocol, type, authorizer) => {
    expect({ ...authorizer }).toEqual({ protocol, authorization: { type } });
  });
});

import {
  HttpIamAuthorizer,
  HttpNoneAuthorizer,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
} from '../../src/binding/built-in-authorizers';

describe('the words that need no resource', () => {
  test.each([
    [new HttpNoneAuthorizer(), 'HTTP', 'NONE'],
    [new HttpIamAuthorizer(), 'HTTP', 'AWS_IAM'],
    [new WebSocketNoneAuthorizer(), 'WEBSOCKET', 'NONE'],
    [new WebSocketIamAuthorizer(), 'WEBSOCKET', 'AWS_IAM'],
  ])('%o says a protocol and an authorization, and nothing else', (word, protocol, type) => {
    expect({ ...word }).toEqual({ protocol, authorization: { type } });
  });
});

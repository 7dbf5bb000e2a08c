import {
  API_KEY_SELECTIONS,
  INTEGRATION_RESPONSE_KEY,
  ROUTE_RESPONSE_KEYS,
  ROUTE_SELECTION,
  TEMPLATE_SELECTION,
} from '../../src';

describe('ROUTE_SELECTION', () => {
  test.each(['$request.body.action', '${request.body.a}-${request.body.b}', 'constant'])(
    'accepts %s for a WebSocket API',
    (expression) => expect(ROUTE_SELECTION.problem(expression, 'WEBSOCKET')).toBeUndefined(),
  );

  test.each(['', '$request.header.x', '$context.stage'])('rejects %j for a WebSocket API', (expression) => {
    expect(ROUTE_SELECTION.problem(expression, 'WEBSOCKET')).toEqual({
      must: 'reference the body of messages, such as $request.body.action',
      fix: 'correct it',
    });
  });

  test('accepts the method and the path for an HTTP API', () => {
    expect(ROUTE_SELECTION.problem('$request.method $request.path', 'HTTP')).toBeUndefined();
    expect(ROUTE_SELECTION.problem('${request.method} ${request.path}', 'HTTP')).toBeUndefined();
  });

  test('rejects another expression for an HTTP API', () => {
    expect(ROUTE_SELECTION.problem('$request.body.action', 'HTTP')).toEqual({
      must: "be '$request.method $request.path' or '${request.method} ${request.path}' for an HTTP API",
      fix: 'leave it out',
    });
  });
});

describe('API_KEY_SELECTIONS', () => {
  test('has the header and the answer of the authorizer', () => {
    expect(API_KEY_SELECTIONS.has('$request.header.x-api-key')).toBe(true);
    expect(API_KEY_SELECTIONS.has('$request.header.key')).toBe(false);
  });
});

describe('TEMPLATE_SELECTION', () => {
  test.each(['', 'constant', '${request.body.action}', '\\${anything}'])('accepts %j for a request', (expression) => {
    expect(TEMPLATE_SELECTION.problem(expression, 'request')).toBeUndefined();
  });

  test('rejects a variable of the response for a request, and names it', () => {
    const expression = '${request.body.a}-${integration.response.statuscode}';
    expect(TEMPLATE_SELECTION.problem(expression, 'response')).toBeUndefined();
    expect(TEMPLATE_SELECTION.problem(expression, 'request')).toEqual({
      must: 'be ${request.body.<path>}',
      fix: 'escape a literal $ with a backslash',
      got: "'${integration.response.statuscode}'",
    });
  });
});

describe('INTEGRATION_RESPONSE_KEY', () => {
  test.each(['$default', '/2\\d\\d/', '/.+/'])('accepts %s', (key) => {
    expect(INTEGRATION_RESPONSE_KEY.problem(key)).toBeUndefined();
  });

  test.each(['200', '//', ''])('rejects %j', (key) => {
    expect(INTEGRATION_RESPONSE_KEY.problem(key)).toEqual({
      must: 'be $default or an expression between slashes, such as /2\\d\\d/',
      fix: 'correct it',
    });
  });
});

describe('ROUTE_RESPONSE_KEYS', () => {
  test('has $default only', () => {
    expect(ROUTE_RESPONSE_KEYS.values).toEqual(['$default']);
  });
});

import '../src/index';

function definitionError(code: string, message: string): Error {
  const error = Object.assign(new Error(message), { code });
  Object.defineProperty(error, Symbol.for('@apigwv2/contracts.ApiDefinitionError'), { value: true });
  return error;
}

const throwing = (error: unknown) => () => {
  throw error;
};
const taken = throwing(definitionError('DuplicateRouteKey', 'a route key must be free (at Stack/Api)'));

test('matches a definition error by its mark, its code and its message', () => {
  expect(taken).toThrowDefinitionError('DuplicateRouteKey');
  expect(taken).toThrowDefinitionError('DuplicateRouteKey', /must be free/);
  expect(taken).toThrowDefinitionError('DuplicateRouteKey', 'at Stack/Api');
  expect(taken).not.toThrowDefinitionError('DuplicateId');
});

test('matches the message without the address of its page', () => {
  const page = '@apigwv2/contracts/docs/errors/DuplicateId.md';
  const error = throwing(definitionError('DuplicateId', `an id must be free (at Stack/Api), see ${page}`));
  expect(error).toThrowDefinitionError('DuplicateId', /^an id must be free \(at Stack\/Api\)$/);
});

test.each([
  ['no error is thrown', () => undefined, /nothing was thrown/],
  ['another error is thrown', throwing(new Error('no')), /no ApiDefinitionError: Error: no/],
  ['a string is thrown', throwing('text'), /no ApiDefinitionError: text/],
  ['the code differs', throwing(definitionError('DuplicateId', 'an id')), /its code is DuplicateId: an id/],
  [
    'the message differs',
    throwing(definitionError('DuplicateRouteKey', 'a key')),
    /with \/must be free\/, but its message is: a key/,
  ],
])('fails when %s', (_, run, explanation) => {
  expect(() => expect(run).toThrowDefinitionError('DuplicateRouteKey', /must be free/)).toThrow(explanation);
});

test('fails when a negated expectation throws the error', () => {
  expect(() => expect(taken).not.toThrowDefinitionError('DuplicateRouteKey')).toThrow(
    /expected no ApiDefinitionError DuplicateRouteKey/,
  );
});

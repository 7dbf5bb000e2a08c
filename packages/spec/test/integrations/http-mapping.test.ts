import { HTTP_MAPPING_SOURCE, HTTP_MAPPING_TARGET, MAPPED_STATUS, mappingVariables, reservedHeaderOf } from '../../src';

describe('HTTP_MAPPING_TARGET', () => {
  test.each(['append:header.x-id', 'remove:querystring.page', 'overwrite:path'])('accepts %s of a request', (key) => {
    expect(HTTP_MAPPING_TARGET.problem(key, 'request')).toBeUndefined();
  });

  test.each(['append:header.x-id', 'overwrite:statuscode'])('accepts %s of a response', (key) => {
    expect(HTTP_MAPPING_TARGET.problem(key, 'response')).toBeUndefined();
  });

  test('rejects the keys of the other side', () => {
    expect(HTTP_MAPPING_TARGET.problem('overwrite:statuscode', 'request')).toEqual({
      must: 'be append|overwrite|remove:header.<name>, append|overwrite|remove:querystring.<name> or overwrite:path',
      fix: 'correct the key',
    });
    expect(HTTP_MAPPING_TARGET.problem('append:querystring.page', 'response')).toEqual({
      must: 'be append|overwrite|remove:header.<name> or overwrite:statuscode',
      fix: 'correct the key',
    });
  });
});

describe('reservedHeaderOf', () => {
  test('returns a reserved header as it is written, and no other', () => {
    expect(reservedHeaderOf('append:header.Via', 'request')).toBe('Via');
    expect(reservedHeaderOf('append:header.x-id', 'request')).toBeUndefined();
    expect(reservedHeaderOf('append:querystring.via', 'request')).toBeUndefined();
    expect(reservedHeaderOf('overwrite:path', 'request')).toBeUndefined();
  });
});

describe('HTTP_MAPPING_SOURCE', () => {
  test.each(['$request.path.id', 'a-${request.header.a}-${context.requestId}', '$request.body.items[0]', 'text'])(
    'accepts %s in a request',
    (value) => expect(HTTP_MAPPING_SOURCE.problem(value, 'request')).toBeUndefined(),
  );

  test.each(['$response.header.a', '$request.body.a..b', '${request.header.a', '$request.header.a-$context.b'])(
    'rejects %s in a request',
    (value) => {
      expect(HTTP_MAPPING_SOURCE.problem(value, 'request')).toEqual({
        must: 'be $request.header.<name>, $request.querystring.<name>, $request.path, $request.path.<variable>, $request.body, $request.body.<JSON path>, $context.<name> or $stageVariables.<name>',
        fix: 'write several as ${…}',
      });
    },
  );

  test('rejects the request in a response', () => {
    expect(HTTP_MAPPING_SOURCE.problem('$response.body', 'response')).toBeUndefined();
    expect(HTTP_MAPPING_SOURCE.problem('$request.body', 'response')?.must).toBe(
      'be $response.header.<name>, $response.body, $response.body.<JSON path>, $context.<name> or $stageVariables.<name>',
    );
  });
});

describe('mappingVariables', () => {
  test.each([
    ['$request.header.a', ['request.header.a']],
    ['a ${context.b} ${c', ['context.b', '${c']],
    ['text', []],
  ])('returns the variables of %s', (value, variables) => expect(mappingVariables(value)).toEqual(variables));
});

describe('MAPPED_STATUS', () => {
  test.each(['200', '404', '599'])('accepts %s', (status) => expect(MAPPED_STATUS.problem(status)).toBeUndefined());

  test.each(['100', '600', '2xx', ''])('rejects %j', (status) => {
    expect(MAPPED_STATUS.problem(status)).toEqual({ must: 'be 200 to 599', fix: 'correct it' });
  });
});

import { handler } from '../src/handlers/not-found';

describe('the function of the default route', () => {
  test('returns the method and the path of the request', async () => {
    expect(await handler({ rawPath: '/authors', requestContext: { http: { method: 'GET' } } })).toEqual({
      statusCode: 404,
      headers: { 'content-type': 'application/json' },
      body: '{"message":"there is no GET /authors"}',
    });
  });
});

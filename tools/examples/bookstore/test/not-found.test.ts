import { handler } from '../src/handlers/not-found';

describe('the function that answers what no route answers', () => {
  test('says what was looked for', async () => {
    expect(await handler({ rawPath: '/authors', requestContext: { http: { method: 'GET' } } })).toEqual({
      statusCode: 404,
      headers: { 'content-type': 'application/json' },
      body: '{"message":"there is no GET /authors"}',
    });
  });
});

import { handler } from '../src/handlers/books';

/** Returns the part of an event in payload format 2.0 that the function reads. */
function event(method: string, id?: string, body?: string) {
  return {
    requestContext: { http: { method } },
    pathParameters: id === undefined ? undefined : { id },
    body,
    isBase64Encoded: false,
  };
}

const emma = { title: 'Emma', author: 'Jane Austen' };

describe('the books function', () => {
  test('adds a book and returns its location', async () => {
    const answer = await handler(event('POST', undefined, JSON.stringify(emma)));
    const book = JSON.parse(answer.body);
    expect(answer.statusCode).toBe(201);
    expect(book).toEqual({ ...emma, id: expect.any(String) });
    expect(answer.headers).toEqual({ 'content-type': 'application/json', location: `/books/${book.id}` });
    expect(await handler(event('GET', book.id))).toMatchObject({ statusCode: 200, body: answer.body });
  });

  test('reads a body that arrives in base 64', async () => {
    const body = Buffer.from(JSON.stringify(emma)).toString('base64');
    const { body: answer } = await handler({ ...event('POST', undefined, body), isBase64Encoded: true });
    expect(JSON.parse(answer)).toMatchObject(emma);
  });

  test('replaces and removes a book', async () => {
    expect(JSON.parse((await handler(event('PUT', '2', JSON.stringify(emma)))).body)).toEqual({ ...emma, id: '2' });
    expect(await handler(event('DELETE', '2'))).toEqual({ statusCode: 204 });
    expect(await handler(event('GET', '2'))).toMatchObject({
      statusCode: 404,
      body: '{"message":"there is no book 2"}',
    });
  });

  test.each([
    ['invalid JSON', 'Emma'],
    ['no title', '{"author":"Jane Austen"}'],
    ['no content', undefined],
  ])('rejects a body with %s', async (_, body) => {
    expect(await handler(event('POST', undefined, body))).toMatchObject({ statusCode: 400 });
  });
});

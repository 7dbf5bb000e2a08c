const { randomUUID } = require('node:crypto');

// In memory, so that the example needs no table.
const books = new Map([
  ['1', { id: '1', title: 'The Left Hand of Darkness', author: 'Ursula K. Le Guin' }],
  ['2', { id: '2', title: 'Kindred', author: 'Octavia E. Butler' }],
]);

const collection = {
  POST(event) {
    const book = { ...bookIn(event), id: randomUUID() };
    books.set(book.id, book);
    return answer(201, book, { location: `/books/${book.id}` });
  },
};

const item = {
  GET: ({ pathParameters: { id } }) => found(id, () => answer(200, books.get(id))),
  PUT: (event) => {
    const { id } = event.pathParameters;
    return found(id, () => {
      books.set(id, { ...bookIn(event), id });
      return answer(200, books.get(id));
    });
  },
  DELETE: ({ pathParameters: { id } }) =>
    found(id, () => {
      books.delete(id);
      return { statusCode: 204 };
    }),
};

/** Answers `POST /books`, and the methods of `/books/{id}`; `GET /books` goes elsewhere. */
exports.handler = async (event) => {
  const methods = event.pathParameters?.id === undefined ? collection : item;
  try {
    return methods[event.requestContext.http.method](event);
  } catch (error) {
    return answer(400, { message: error.message });
  }
};

function bookIn({ body = '', isBase64Encoded }) {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
  const { title, author } = JSON.parse(text);
  if (!title || !author) throw new Error('a book has a title and an author');
  return { title, author };
}

function found(id, then) {
  return books.has(id) ? then() : answer(404, { message: `there is no book ${id}` });
}

function answer(statusCode, body, headers) {
  return { statusCode, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Answers what no route answers. */
exports.handler = async ({ rawPath, requestContext }) => ({
  statusCode: 404,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: `there is no ${requestContext.http.method} ${rawPath}` }),
});

/** Keeps who is connected, and answers what no other route is for. */
exports.handler = async ({ requestContext: { connectionId, routeKey, authorizer } }) => {
  const { DynamoDBClient, DeleteItemCommand, PutItemCommand } = require('@aws-sdk/client-dynamodb');
  const TableName = process.env.TABLE;
  const key = { connectionId: { S: connectionId } };
  if (routeKey === '$default') return { statusCode: 400, body: 'actions are sendMessage and ping' };
  const client = new DynamoDBClient({});
  if (routeKey === '$disconnect') await client.send(new DeleteItemCommand({ TableName, Key: key }));
  else await client.send(new PutItemCommand({ TableName, Item: { ...key, member: { S: authorizer?.member ?? '' } } }));
  return { statusCode: 200 };
};

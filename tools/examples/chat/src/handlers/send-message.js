/** Sends a message to everybody who is connected, and forgets who is gone. */
exports.handler = async ({ requestContext, body }) => {
  const { DynamoDBClient, DeleteItemCommand, ScanCommand } = require('@aws-sdk/client-dynamodb');
  const api = require('@aws-sdk/client-apigatewaymanagementapi');
  const TableName = process.env.TABLE;
  const table = new DynamoDBClient({});
  const connections = new api.ApiGatewayManagementApiClient({ endpoint: process.env.CALLBACK_URL });
  const { Items = [] } = await table.send(new ScanCommand({ TableName }));
  const from = requestContext.authorizer?.member ?? '';
  const Data = JSON.stringify({ from, text: JSON.parse(body).text });
  await Promise.all(
    Items.map(async ({ connectionId }) => {
      try {
        await connections.send(new api.PostToConnectionCommand({ ConnectionId: connectionId.S, Data }));
      } catch (error) {
        if (error.name !== 'GoneException') throw error;
        await table.send(new DeleteItemCommand({ TableName, Key: { connectionId } }));
      }
    }),
  );
  return { statusCode: 200 };
};

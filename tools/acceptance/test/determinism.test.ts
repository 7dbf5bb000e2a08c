import { WebSocketApi, WebSocketNoneAuthorizer } from '@apigwv2/core-websocket';
import { WebSocketLambdaIntegration } from '@apigwv2/integrations';
import { inlineFunction } from '@apigwv2/testing';
import { App, Stack, Token } from 'aws-cdk-lib/core';
import { addConstructs } from '../apps/context-lookups';

/** Synthesizes three stacks, which grants connect, after other code of the app made tokens. */
function templatesAfter(otherTokens: number): readonly string[] {
  for (let index = 0; index < otherTokens; index += 1) {
    const token = Token.asAny({ index });
    Token.asString(token);
    Token.asList(token);
    Token.asNumber(token);
  }
  const app = new App();
  const env = { account: '111111111111', region: 'eu-west-1' };
  const [stack, other, third] = ['Stack', 'Other', 'Third'].map((id) => new Stack(app, id, { env })) as [
    Stack,
    Stack,
    Stack,
  ];
  addConstructs(stack, (value) => value);
  const sender = inlineFunction(other, 'Sender');
  // The policy of the first grant is beside the API, as its route calls the grantee; that of the second beside the role.
  for (const [scope, handler] of [
    [stack, sender],
    [third, inlineFunction(third, 'Receiver')],
  ] as const) {
    const integration = new WebSocketLambdaIntegration('Send', handler);
    const chat = new WebSocketApi(scope, 'Grants', {
      connectRouteOptions: { integration, authorizer: new WebSocketNoneAuthorizer() },
    });
    chat.grantManageConnections(sender);
    chat.addStage('Live', { stageName: 'live', autoDeploy: false }).grantManageConnections(sender);
  }
  return app.synth().stacks.map(({ template }) => JSON.stringify(template));
}

test.each([0, 1, 250])('an app has the same templates after %d tokens of other code in one process', (otherTokens) => {
  const first = templatesAfter(0);
  expect(first).toHaveLength(3);
  expect(templatesAfter(otherTokens)).toEqual(first);
});

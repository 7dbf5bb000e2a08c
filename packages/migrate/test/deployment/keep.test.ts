import { migrate } from '../../src';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';
const IMPORTS = `import { HttpApi, HttpStage, LogGroupLogDestination, VpcLink, WebSocketStage } from '${V2}';
import { HttpAlbIntegration, HttpLambdaIntegration, WebSocketLambdaIntegration } from '${V2}-integrations';
import { HttpUserPoolAuthorizer } from '${V2}-authorizers';
`;
const START = 4;
/** Migrates definitions below imports of all classes, and returns them and the notes on their lines. */
const kept = (...lines: readonly string[]) => {
  const { text, untouched, deployment } = migrate('app.ts', IMPORTS + lines.join('\n'), { keep: true });
  expect(migrate('app.ts', text, { keep: true })).toMatchObject({ text, packages: [], untouched: [], deployment: [] });
  return { lines: text.split('\n').slice(-lines.length), text, untouched, deployment };
};

describe('migrate, to keep deployed resources', () => {
  test.each([
    ["new VpcLink(this, 'Link', { vpc });", "new VpcLink(this, 'Link', { vpc, securityGroups: [] });"],
    [
      "new HttpLambdaIntegration('Books', fn);",
      "new HttpLambdaIntegration('Books', fn, { scopePermissionToRoute: true });",
    ],
    [
      "new HttpLambdaIntegration('Books', fn, {});",
      "new HttpLambdaIntegration('Books', fn, { scopePermissionToRoute: true });",
    ],
    [
      "new WebSocketLambdaIntegration('Send', fn, { timeout });",
      "new WebSocketLambdaIntegration('Send', fn, { timeout, scopePermissionToRoute: true });",
    ],
    [
      "new HttpUserPoolAuthorizer('Readers', this.pool);",
      "new HttpUserPoolAuthorizer('Readers', this.pool, { userPoolClients: [this.pool.addClient('UserPoolAuthorizerClient')] });",
    ],
  ])('adds an option to %s', (before, after) => {
    expect(kept(before).lines).toEqual([after]);
  });

  test('notes that permissions of routes are still replaced', () => {
    expect(kept("new WebSocketLambdaIntegration('Send', fn);").deployment.map(({ text }) => text)).toEqual([
      'WebSocketLambdaIntegration: its integration is replaced; the new one is created first',
      'WebSocketLambdaIntegration: its permissions are replaced; the new ones are created first',
    ]);
  });

  test('adds an option on a line of its own where the props are written so', () => {
    expect(kept("new VpcLink(this, 'Link', {", '  vpc,', '  subnets,', '});').text).toContain(
      "new VpcLink(this, 'Link', {\n  vpc,\n  subnets,\n  securityGroups: [],\n});",
    );
    expect(kept("new VpcLink(this, 'Link', {", '    vpc', '});').text).toContain(
      '{\n    vpc,\n    securityGroups: []\n});',
    );
  });

  test('adds the default format of each protocol to access logs that name none', () => {
    const { text } = kept(
      "new HttpStage(this, 'Beta', { httpApi, accessLogSettings: { destination } });",
      "new WebSocketStage(this, 'Live', { webSocketApi, stageName, accessLogSettings: { destination } });",
      "api.addStage('Gamma', { stageName: 'gamma', accessLogSettings: { destination } });",
    );
    const http = `format: '$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "$context.httpMethod $context.resourcePath $context.protocol" $context.status $context.responseLength $context.requestId'`;
    expect(text.split(http)).toHaveLength(3);
    expect(text).toMatch(/format: '[^']*"\$context.eventType \$context.routeKey \$context.connectionId" [^']*'/);
  });

  test.each([
    "new VpcLink(this, 'Link', { vpc, securityGroups: [group] });",
    "new HttpLambdaIntegration('Books', fn, { scopePermissionToRoute: false });",
    "new HttpStage(this, 'Beta', { httpApi, accessLogSettings: { destination, format } });",
    "new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [client] });",
    "new HttpUserPoolAuthorizer('Readers', new UserPool(this, 'Pool'));",
  ])('keeps %s', (line) => {
    expect(kept(line)).toMatchObject({ lines: [line], untouched: [] });
  });

  test.each([
    ["new VpcLink(this, 'Link', { ...props });", /^VpcLink: add securityGroups: \[\], unless its props have it$/],
    ["new VpcLink(this, 'Link', props);", /^VpcLink: add securityGroups: \[\], unless/],
    [
      "new HttpLambdaIntegration('Books', fn, props);",
      /^HttpLambdaIntegration: add scopePermissionToRoute: true, unless/,
    ],
    [
      "new HttpAlbIntegration('Books', listener);",
      /^HttpAlbIntegration: pass vpcLink: new VpcLink\(api, 'VpcLink-1', \{ vpc, securityGroups: \[\] \}\)/,
    ],
    [
      "new HttpApi(this, 'Api', { defaultDomainMapping: { domainName, mappingKey: 'books' } });",
      /^HttpApi: add overrideLogicalId to defaultDomainMapping, with the logical ID of the deployed/,
    ],
    [
      "api.addStage('Beta', { stageName: 'beta', domainMapping });",
      /^addStage: add overrideLogicalId to domainMapping, with/,
    ],
  ])('notes a step for %s', (line, message) => {
    const { lines, untouched } = kept(line);
    expect(lines).toEqual([line]);
    expect(untouched).toEqual([{ line: START, text: expect.stringMatching(message) }]);
  });

  test.each([
    [
      "import * as cdk from 'aws-cdk-lib';",
      'cdk.aws_apigatewayv2',
      "import * as integrations from '@apigwv2/integrations';",
    ],
    ["import { aws_apigatewayv2 as v2 } from 'aws-cdk-lib';", 'v2', "import * as v2 from '@apigwv2/integrations';"],
    [`import v2 = require('${V2}');`, 'v2', "import v2 = require('@apigwv2/integrations');"],
  ])('adds options to members of %s, next to their new names', (line, namespace, moved) => {
    const { text } = migrate('app.ts', `${line}\nnew ${namespace}.VpcLink(this, 'Link', { vpc });`, { keep: true });
    const name = /(\w+) (from|=)/.exec(moved)?.[1];
    expect(text.split('\n').slice(-2)).toEqual([
      moved,
      `new ${name}.VpcLink(this, 'Link', { vpc, securityGroups: [] });`,
    ]);
  });

  test('adds nothing without the option, to other classes, and to an import that does not move', () => {
    const link = "new VpcLink(this, 'Link', { vpc });";
    const texts = [
      `import { /* old */ VpcLink } from '${V2}';\n${link}`,
      `import { HttpApi } from '${V2}';\nimport { VpcLink } from './mine';\n${link}`,
    ];
    for (const text of texts) expect(migrate('app.ts', text, { keep: true }).text).toContain(link);
    expect(migrate('app.ts', `import { VpcLink } from '${V2}';\n${link}`).text).toContain(link);
  });
});

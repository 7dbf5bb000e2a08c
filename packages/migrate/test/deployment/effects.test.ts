import { migrate } from '../../src';
import { EFFECTS } from '../../src/deployment/effects';
import { EXPORTS } from '../../src/export-map';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';
const effectsOf = (name: string, ...lines: readonly string[]) =>
  migrate('app.ts', [`import { ${name} } from '${V2}';`, ...lines].join('\n')).deployment;

describe('migrate, for what a deployment changes', () => {
  test('notes each definition with its line', () => {
    expect(
      effectsOf('HttpLambdaIntegration', "new HttpLambdaIntegration('Books', fn);", '', 'new HttpLambdaIntegration();'),
    ).toEqual(
      [2, 2, 4, 4].map((line, at) => ({
        line,
        text:
          at % 2 === 0
            ? 'HttpLambdaIntegration: its integration is replaced; the new one is created first'
            : 'HttpLambdaIntegration: the permissions of its routes are replaced with one for the function and the API',
      })),
    );
  });

  test.each([
    ['HttpSqsIntegration', "('Orders', { queue })", ['its integration is replaced', 'its role is replaced']],
    ['HttpAlbIntegration', "('Books', listener, { vpcLink })", ['its integration is replaced']],
    [
      'HttpAlbIntegration',
      "('Books', listener)",
      ['its integration is replaced', 'the VPC link that addVpcLink created'],
    ],
    ['HttpLambdaAuthorizer', "('Guard', fn)", ['the permission of its function is replaced']],
    ['HttpUserPoolAuthorizer', "('Readers', pool)", ['the app client that it created is deleted']],
    ['HttpUserPoolAuthorizer', "('Readers', pool, { userPoolClients })", []],
    ['VpcLink', "(this, 'Link', { vpc })", ['it is replaced, because it gets a security group']],
    ['VpcLink', "(this, 'Link', { vpc, securityGroups: [] })", []],
    ['VpcLink', "(this, 'Link', props)", ['it is replaced, .*, unless securityGroups is set']],
    ['HttpStage', "(this, 'Beta', { httpApi, autoDeploy: true })", []],
    ['HttpStage', "(this, 'Beta', { httpApi })", ['it deploys automatically']],
    ['HttpStage', "(this, 'Beta', { autoDeploy, accessLogSettings: { destination } })", ['.* become JSON, so metric']],
    ['HttpStage', "(this, 'Beta', { autoDeploy, accessLogSettings: log })", ['.*, unless format of accessLogSettings']],
    ['HttpApi', "(this, 'Api', { defaultDomainMapping: { domainName } })", ['its mapping gets another logical ID']],
    ['HttpApi', "(this, 'Api', { defaultDomainMapping: { domainName, overrideLogicalId: 'Old' } })", []],
    ['HttpApi', "(this, 'Api')", []],
    ['WebSocketMockIntegration', "('Ping')", ['its integration is replaced', 'its integration response is created']],
  ])('notes the effects of new %s%s', (name, args, effects) => {
    expect(effectsOf(name, `new ${name}${args};`)).toEqual(
      effects.map((effect) => ({ line: 2, text: expect.stringMatching(new RegExp(`^${name}: ${effect}`)) })),
    );
  });

  test('notes nothing for constructs that keep their resources', () => {
    expect(
      effectsOf('HttpRoute, ApiMapping', "new HttpRoute(this, 'R', {});", "new ApiMapping(this, 'M', {});"),
    ).toEqual([]);
  });

  test('lists classes that move', () => {
    const names = Object.keys(EFFECTS).filter((name) => name !== 'addStage');
    expect(names.filter((name) => !EXPORTS.has(name))).toEqual([]);
  });

  test('lists every integration', () => {
    const integrations = [...EXPORTS.keys()].filter((name) => /^(Http|WebSocket)\w+Integration$/.test(name));
    expect(integrations.filter((name) => EFFECTS[name] === undefined)).toEqual([]);
  });
});

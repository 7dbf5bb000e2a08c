// Writes the templates of an app: stacks with an HTTP API, and for each route a function, an integration and a permission.
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const RESOURCES_OF_A_ROUTE = 4;
const OTHER_RESOURCES = 4;

/** Returns the resources of a stack as the CDK writes them, in about the number that is asked for. */
function resources(count) {
  const routes = Math.floor((count - OTHER_RESOURCES) / RESOURCES_OF_A_ROUTE);
  const all = {};
  const add = (id, Type, Properties) => {
    all[id] = { Type, Properties, Metadata: { 'aws:cdk:path': `Shop/${id}/Resource` } };
    return { Ref: id };
  };
  const ApiId = add('Api', 'AWS::ApiGatewayV2::Api', { Name: 'shop', ProtocolType: 'HTTP' });
  add('Stage', 'AWS::ApiGatewayV2::Stage', { ApiId, StageName: '$default', AutoDeploy: true });
  const role = add('Role', 'AWS::IAM::Role', { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } });
  add('Queue', 'AWS::SQS::Queue', {});
  for (let route = 0; route < routes; route += 1) {
    add(`Handler${route}`, 'AWS::Lambda::Function', {
      Code: { ZipFile: 'exports.handler = async () => ({ statusCode: 204 })' },
      Handler: 'index.handler',
      Role: { 'Fn::GetAtt': [role.Ref, 'Arn'] },
      Runtime: 'nodejs22.x',
    });
    const FunctionName = { 'Fn::GetAtt': [`Handler${route}`, 'Arn'] };
    const integration = add(`Integration${route}`, 'AWS::ApiGatewayV2::Integration', {
      ApiId,
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: FunctionName,
      PayloadFormatVersion: '2.0',
    });
    add(`Route${route}`, 'AWS::ApiGatewayV2::Route', {
      ApiId,
      AuthorizationType: 'NONE',
      RouteKey: `GET /resource-${route}/{id}`,
      Target: { 'Fn::Join': ['', ['integrations/', integration]] },
    });
    const arn = ['arn:', { Ref: 'AWS::Partition' }, ':execute-api:', { Ref: 'AWS::Region' }, ':'];
    add(`Permission${route}`, 'AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      FunctionName,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: { 'Fn::Join': ['', [...arn, { Ref: 'AWS::AccountId' }, ':', ApiId, `/*/GET/resource-${route}/*`]] },
    });
  }
  return all;
}

/** Writes the templates into a folder, and returns the number of resources. */
module.exports = (folder, stacks, resourcesOfEach) => {
  mkdirSync(folder);
  const Resources = resources(resourcesOfEach);
  for (let stack = 0; stack < stacks; stack += 1) {
    writeFileSync(join(folder, `Shop${stack}.template.json`), JSON.stringify({ Resources }, undefined, 1));
  }
  return stacks * Object.keys(Resources).length;
};

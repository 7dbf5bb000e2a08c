/** The integration and the function of a template, for the examples of rules about functions. */
export const HANDLER = {
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { ZipFile: 'exports.handler = async () => ({ statusCode: 200 });' },
    Handler: 'index.handler',
    Role: 'arn:aws:iam::123456789012:role/handler',
    Runtime: 'nodejs22.x',
  },
};

/** The properties of an integration of an HTTP API with the function. */
export const CALLS_HANDLER = {
  IntegrationMethod: undefined,
  IntegrationType: 'AWS_PROXY',
  IntegrationUri: { 'Fn::GetAtt': ['Handler', 'Arn'] },
  PayloadFormatVersion: '2.0',
};

/** The permission of the API to call the function. */
export const PERMISSION = {
  Type: 'AWS::Lambda::Permission',
  Properties: {
    Action: 'lambda:InvokeFunction',
    FunctionName: { 'Fn::GetAtt': ['Handler', 'Arn'] },
    Principal: 'apigateway.amazonaws.com',
    SourceArn: { 'Fn::Sub': 'arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*' },
  },
};

/** Returns an integration of an HTTP API with an action of an AWS service. */
export function calls(
  IntegrationSubtype: string,
  RequestParameters: object,
  changes: object = {},
): Readonly<Record<string, unknown>> {
  return {
    CredentialsArn: 'arn:aws:iam::123456789012:role/caller',
    IntegrationMethod: undefined,
    IntegrationSubtype,
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: undefined,
    RequestParameters,
    ...changes,
  };
}

const { HttpApi, HttpMethod } = require('aws-cdk-lib/aws-apigatewayv2');
const { HttpLambdaIntegration } = require('aws-cdk-lib/aws-apigatewayv2-integrations');

/** The same app built with the constructs of aws-cdk-lib. */
module.exports = (stack, handler, paths) => {
  const api = new HttpApi(stack, 'Api');
  const integration = new HttpLambdaIntegration('Integration', handler);
  for (const path of paths) api.addRoutes({ path, methods: [HttpMethod.GET], integration });
};

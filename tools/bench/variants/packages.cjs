const { HttpApi } = require('@apigwv2/core-http');
const { HttpLambdaIntegration } = require('@apigwv2/integrations');

/** The app built with these packages. */
module.exports = (stack, handler, paths) => {
  const api = new HttpApi(stack, 'Api');
  const integration = new HttpLambdaIntegration('Integration', handler);
  for (const path of paths) api.addRoutes({ path, methods: ['GET'], integration });
};

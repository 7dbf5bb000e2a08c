/** Lets those in whose token names them: `token=<member>`. A real chat would check a signature. */
exports.handler = async ({ queryStringParameters, methodArn }) => {
  const member = queryStringParameters?.token;
  const Effect = /^[a-z]{2,20}$/.test(member ?? '') ? 'Allow' : 'Deny';
  return {
    principalId: member ?? 'nobody',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect, Resource: methodArn }],
    },
    context: { member: member ?? '' },
  };
};

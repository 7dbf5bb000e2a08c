/** The properties of a resource that no deployment contains, each with the reason. */
type NotDeployed = Readonly<Record<string, string>>;

const NOT_DEPLOYED: Readonly<Record<string, NotDeployed>> = {
  'AWS::ApiGatewayV2::Api': {
    Name: 'a label',
    Description: 'a label',
    Version: 'a label',
    Tags: 'tags belong to the API',
    ProtocolType: 'a change replaces the API, and so each deployment',
    IpAddressType: 'takes effect at once',
    FailOnWarnings: 'decides whether an import fails, and not what it contains',
  },
  'AWS::ApiGatewayV2::ApiGatewayManagedOverrides': {
    Stage: 'a stage is not part of a deployment',
  },
};

/**
 * Returns the properties of a resource type that no deployment contains: a change of one of them needs no deployment.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-ip-address-type.html
 */
export function notDeployed(resourceType: string): NotDeployed {
  return NOT_DEPLOYED[resourceType] ?? {};
}

import { RULES } from '@apigwv2/rules';
import { ruleIdOf } from '@apigwv2/spec';
import { codeEntries } from '../src/code-pages/code-table';

/**
 * The rules without an error code or a warning of their ID, by the reason: the constructs accept no such option ("type"),
 * they render what the rule requires ("rendered"), they set the order ("order"), they reject it by a code with more cases
 * (its name), or only a template has it ("template").
 */
const WITHOUT_TWIN: Readonly<Record<string, string>> = {
  'access-log-format-too-long': 'InvalidAccessLogFormat',
  'api-key-on-http-route': 'type',
  'authorizer-type-mismatch': 'rendered',
  'auto-deploy-and-deployment': 'DeploymentOptionsConflict',
  'cache-needs-identity-source': 'AuthorizerOptionsConflict',
  'caller-identity-credentials': 'type',
  'deployment-before-route': 'order',
  'duplicate-domain-name': 'template',
  'execution-logs-on-http': 'type',
  'http-only-property': 'type',
  'integration-of-other-api': 'rendered',
  'invalid-access-log-destination': 'type',
  'invalid-mapping-source': 'InvalidMapping',
  'invalid-request-parameter': 'RequestValidationConflict',
  'invalid-response-mapping': 'InvalidMapping',
  'invalid-route-response-key': 'rendered',
  'invalid-route-selection': 'InvalidSelectionExpression',
  'invalid-route-setting': 'ThrottleOutOfRange',
  'invalid-route-target': 'rendered',
  'invalid-vpc-link-target': 'IntegrationOptionsConflict',
  'jwt-identity-source-count': 'InvalidIdentitySource',
  'lambda-property-of-jwt': 'type',
  'mapping-before-stage': 'order',
  'missing-access-log-request-id': 'InvalidAccessLogFormat',
  'missing-api-name': 'rendered',
  'missing-authorization-type': 'rendered',
  'missing-authorizer': 'rendered',
  'missing-authorizer-payload-version': 'rendered',
  'missing-authorizer-uri': 'type',
  'missing-credentials': 'rendered',
  'missing-default-integration-response': 'rendered',
  'missing-integration-method': 'rendered',
  'missing-jwt-audience': 'JwtAudienceOutOfRange',
  'missing-message-group': 'MissingActionParameter',
  'missing-mock-template': 'rendered',
  'missing-payload-version': 'rendered',
  'missing-route-response': 'rendered',
  'missing-vpc-link': 'type',
  'ownership-without-mutual-tls': 'DomainOptionsConflict',
  'path-variable-renamed': 'PathVariableConflict',
  'permission-of-other-route': 'rendered',
  'redundant-beside-body': 'InvalidOpenApiDocument',
  'request-parameters-off-connect': 'RequestValidationConflict',
  'reserved-path': 'reservedMappingKey',
  'role-without-action': 'rendered',
  'route-never-reached': 'template',
  'route-settings-unknown-route': 'rendered',
  'route-without-target': 'type',
  'routing-rule-of-v2-api': 'type',
  'simple-responses-need-version-2': 'AuthorizerOptionsConflict',
  'stage-before-route': 'order',
  'stage-undeployed': 'rendered',
  'subnets-beyond-quota': 'template',
  'subtype-without-proxy': 'IntegrationOptionsConflict',
  'synchronous-execution-of-standard': 'IntegrationOptionsConflict',
  'unknown-integration-type': 'type',
  'unknown-model': 'type',
  'unknown-protocol': 'rendered',
  'unknown-subtype': 'type',
  'unsupported-payload-version': 'IntegrationOptionsConflict',
  'usage-plan-on-http': 'type',
  'vpc-link-needs-proxy': 'IntegrationOptionsConflict',
  'websocket-authorizer-type': 'type',
  'websocket-jwt': 'type',
  'websocket-only-property': 'type',
  'websocket-vpc-link': 'type',
};

const REASONS = ['type', 'rendered', 'order', 'template'];
const names = codeEntries().map(({ code }) => code);
const twins = new Set(names.map(ruleIdOf));
const ids = RULES.map(({ id }) => id);

describe('the ID of a rule', () => {
  test('is unique', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('is that of an error code or a warning, or has a reason to differ', () => {
    expect(ids.filter((id) => !twins.has(id)).sort()).toEqual(Object.keys(WITHOUT_TWIN));
  });

  test('has a reason that is a code, or one of four words', () => {
    const known = [...REASONS, ...names];
    expect(Object.entries(WITHOUT_TWIN).filter(([, reason]) => !known.includes(reason))).toEqual([]);
  });
});

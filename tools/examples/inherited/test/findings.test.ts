import { resolve } from 'node:path';
import { type CheckResult, check } from '@apigwv2/rules';
import { refusedByTemplateCheck } from '@apigwv2/testing';
import { app, templates } from '../src/app';

/** The rules that refuse one of the templates alone. */
const REFUSED = [
  'F3031',
  'deployment-before-route',
  'invalid-cors-origin',
  'invalid-jwt-issuer',
  'invalid-vpc-link-target',
  'permission-not-given',
] as const;

const placesOf = ({ findings, failures }: CheckResult) => {
  expect(failures).toEqual([]);
  return findings.map(({ rule, level, resource: { constructPath, logicalId }, property }) =>
    `${level} ${rule.id} ${constructPath ?? logicalId} ${property}`.trim(),
  );
};

describe('the app', () => {
  test('has each mistake once', () => {
    refusedByTemplateCheck(...REFUSED);
    expect(placesOf(check(app))).toEqual([
      'error invalid-vpc-link-target Products/StockIntegration IntegrationUri',
      'error invalid-jwt-issuer Products/Api/Customers/Resource JwtConfiguration.Issuer',
      'error invalid-cors-origin Products/Api/Resource CorsConfiguration.AllowOrigins',
      'error duplicate-route-key Orders/ListProducts/Resource RouteKey',
      'error missing-message-group Orders/PlaceOrder/Queue/Resource RequestParameters.MessageGroupId',
      'error permission-not-given Orders/LiveOrders',
      'error deployment-before-route Notices/Deployment',
      'note missing-route-response Notices/Api/subscribe-Route/Resource',
    ]);
  });

  test('names the route of the other stack that has the same key', () => {
    refusedByTemplateCheck(...REFUSED);
    const [duplicate] = check(app).findings.filter(({ rule }) => rule.id === 'duplicate-route-key');
    expect(duplicate?.resource.template.stackName).toBe('Orders');
    expect(duplicate?.related.map(({ constructPath }) => constructPath)).toEqual([
      'Products/Api/GET--products/Resource',
    ]);
  });
});

describe('the template', () => {
  const [payments = ''] = templates;

  test('has each mistake once', () => {
    expect(placesOf(check(payments))).toEqual([
      'error missing-payload-version PaymentsIntegration PayloadFormatVersion',
      'error stage-before-route Live RouteSettings.POST /payments/{id}/refunds',
      'error mapping-before-stage Mapping Stage',
      'warning permission-of-other-route RefundPayment',
      'warning cached-answer-serves-all-routes Sessions IdentitySource',
    ]);
  });

  test('is linked by line, from the current folder', () => {
    expect(check(payments).report).toContain('PaymentsIntegration  src/payments.yaml:31\n');
    expect(resolve('src/payments.yaml')).toBe(payments);
  });
});

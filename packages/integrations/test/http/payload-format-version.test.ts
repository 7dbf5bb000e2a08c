import '@apigwv2/testing';
import { Fn } from 'aws-cdk-lib/core';
import { PayloadFormatVersion } from '../../src';
import { renderPayloadFormatVersion, validatePayloadFormatVersion } from '../../src/http/payload-format-version';

const { VERSION_1_0, VERSION_2_0 } = PayloadFormatVersion;

describe('PayloadFormatVersion', () => {
  test('has the versions of the service', () => {
    expect([VERSION_1_0.version, VERSION_2_0.version]).toEqual(['1.0', '2.0']);
    expect(PayloadFormatVersion.custom('1.0')).toEqual(VERSION_1_0);
  });
});

const render = (options: Parameters<typeof renderPayloadFormatVersion>[0]) => renderPayloadFormatVersion(options);
const validate = (options: Parameters<typeof validatePayloadFormatVersion>[0]) =>
  validatePayloadFormatVersion(options, 'Books');

describe('renderPayloadFormatVersion', () => {
  test.each([
    ['AWS_PROXY', undefined, '2.0'],
    ['AWS_PROXY', VERSION_1_0, '1.0'],
    ['AWS_PROXY', VERSION_2_0, '2.0'],
    ['HTTP_PROXY', undefined, '1.0'],
    ['HTTP_PROXY', VERSION_1_0, '1.0'],
  ] as const)('renders, for %s with %j, %s', (type, version, rendered) => {
    const options = { payloadFormatVersion: version, integrationType: type };
    expect(() => validate(options)).not.toThrow();
    expect(render(options)).toBe(rendered);
  });

  test('supports version 1.0 only for an action of an AWS service', () => {
    const action = { integrationType: 'AWS_PROXY', integrationSubtype: 'SQS-SendMessage' } as const;
    expect(render(action)).toBe('1.0');
    expect(() => validate({ ...action, payloadFormatVersion: VERSION_2_0 })).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /of SQS-SendMessage must be 1.0, got '2.0'/,
    );
  });

  test('skips tokens', () => {
    const token = Fn.importValue('Version');
    const payloadFormatVersion = PayloadFormatVersion.custom(token);
    expect(() => validate({ payloadFormatVersion, integrationType: 'HTTP_PROXY' })).not.toThrow();
    expect(render({ payloadFormatVersion, integrationType: 'HTTP_PROXY' })).toBe(token);
  });

  test.each([
    ['HTTP_PROXY', VERSION_2_0, /of HTTP_PROXY must be 1.0, got '2.0' \(at Books\)/],
    ['AWS_PROXY', PayloadFormatVersion.custom('3.0'), /of AWS_PROXY must be 2.0 or 1.0, got '3.0'/],
  ] as const)('rejects, for %s, %j', (type, version, message) => {
    const options = { payloadFormatVersion: version, integrationType: type };
    expect(() => validate(options)).toThrowDefinitionError('IntegrationOptionsConflict', message);
  });
});

import '@apigwv2/testing';
import { Fn } from 'aws-cdk-lib/core';
import { PayloadFormatVersion } from '../../src';
import { renderPayloadFormatVersion } from '../../src/http/payload-format-version';

const { VERSION_1_0, VERSION_2_0 } = PayloadFormatVersion;

describe('PayloadFormatVersion', () => {
  test('a version is what the service calls it', () => {
    expect([VERSION_1_0.version, VERSION_2_0.version]).toEqual(['1.0', '2.0']);
    expect(PayloadFormatVersion.custom('1.0')).toEqual(VERSION_1_0);
  });
});

const render = (options: Parameters<typeof renderPayloadFormatVersion>[0]) =>
  renderPayloadFormatVersion(options, 'Books');

describe('renderPayloadFormatVersion', () => {
  test.each([
    ['AWS_PROXY', undefined, '2.0'],
    ['AWS_PROXY', VERSION_1_0, '1.0'],
    ['AWS_PROXY', VERSION_2_0, '2.0'],
    ['HTTP_PROXY', undefined, '1.0'],
    ['HTTP_PROXY', VERSION_1_0, '1.0'],
  ] as const)('the version of %s given %j is %s', (type, version, rendered) => {
    expect(render({ payloadFormatVersion: version, integrationType: type })).toBe(rendered);
  });

  test('an action of an AWS service knows version 1.0 only', () => {
    const action = { integrationType: 'AWS_PROXY', integrationSubtype: 'SQS-SendMessage' } as const;
    expect(render(action)).toBe('1.0');
    expect(() => render({ ...action, payloadFormatVersion: VERSION_2_0 })).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /of type SQS-SendMessage must be 1.0, got '2.0'/,
    );
  });

  test('a token is let through', () => {
    const token = Fn.importValue('Version');
    const payloadFormatVersion = PayloadFormatVersion.custom(token);
    expect(render({ payloadFormatVersion, integrationType: 'HTTP_PROXY' })).toBe(token);
  });

  test.each([
    ['HTTP_PROXY', VERSION_2_0, /of type HTTP_PROXY must be 1.0, got '2.0' \(at Books\)/],
    ['AWS_PROXY', PayloadFormatVersion.custom('3.0'), /of type AWS_PROXY must be 2.0 or 1.0, got '3.0'/],
  ] as const)('fails when %s has version %j', (type, version, message) => {
    const options = { payloadFormatVersion: version, integrationType: type };
    expect(() => render(options)).toThrowDefinitionError('IntegrationOptionsConflict', message);
  });
});

import '@apigwv2/testing';
import { Fn } from 'aws-cdk-lib/core';
import { PayloadFormatVersion } from '../src';
import { renderPayloadFormatVersion } from '../src/payload-format-version';

const { VERSION_1_0, VERSION_2_0 } = PayloadFormatVersion;

describe('PayloadFormatVersion', () => {
  test('a version is what the service calls it', () => {
    expect([VERSION_1_0.version, VERSION_2_0.version]).toEqual(['1.0', '2.0']);
    expect(PayloadFormatVersion.custom('1.0')).toEqual(VERSION_1_0);
  });
});

describe('renderPayloadFormatVersion', () => {
  test.each([
    ['AWS_PROXY', undefined, '2.0'],
    ['AWS_PROXY', VERSION_1_0, '1.0'],
    ['AWS_PROXY', VERSION_2_0, '2.0'],
    ['HTTP_PROXY', undefined, '1.0'],
    ['HTTP_PROXY', VERSION_1_0, '1.0'],
  ] as const)('the version of %s given %j is %s', (type, version, rendered) => {
    expect(renderPayloadFormatVersion(version, type, 'Books')).toBe(rendered);
  });

  test('a token is let through', () => {
    const token = Fn.importValue('Version');
    expect(renderPayloadFormatVersion(PayloadFormatVersion.custom(token), 'HTTP_PROXY', 'Books')).toBe(token);
  });

  test.each([
    ['HTTP_PROXY', VERSION_2_0, /of type HTTP_PROXY must be 1.0, got '2.0' \(at Books\)/],
    ['AWS_PROXY', PayloadFormatVersion.custom('3.0'), /of type AWS_PROXY must be 2.0 or 1.0, got '3.0'/],
  ] as const)('fails when %s has version %j', (type, version, message) => {
    const render = () => renderPayloadFormatVersion(version, type, 'Books');
    expect(render).toThrowDefinitionError('IntegrationOptionsConflict', message);
  });
});

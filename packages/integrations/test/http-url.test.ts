import '@apigwv2/testing';
import { Fn } from 'aws-cdk-lib/core';
import { validateHttpUrl } from '../src/http-url';

describe('validateHttpUrl', () => {
  const longest = `https://example.com/${'x'.repeat(2028)}`;

  test.each([
    'https://example.com',
    'http://example.com:8080/books?order=title',
    'HTTPS://example.com',
    'https://example.com/books/{id}/{proxy}',
    `https://\${stageVariables.host}/books`,
    longest,
    Fn.join('', ['https://', Fn.importValue('Host'), '/books']),
    Fn.importValue('Url'),
  ])('accepts %.50s', (url) => {
    expect(() => validateHttpUrl(url, 'Books')).not.toThrow();
  });

  test.each([
    'example.com/books',
    'ftp://example.com',
    'https://',
    'https:///books',
    'https:example.com',
    ' https://example.com',
    'https://example.com/my books',
    'https://example.com/books\n',
  ])("rejects '%s'", (url) => {
    expect(() => validateHttpUrl(url, 'Books')).toThrowDefinitionError(
      'InvalidUrl',
      /a URL must be http:\/\/ or https:\/\/.*, got/,
    );
  });

  test.each(['', `${longest}x`])('rejects a URL of invalid length: %.30s', (url) => {
    expect(() => validateHttpUrl(url, 'Books')).toThrowDefinitionError(
      'LengthOutOfRange',
      /a URL must have 1 to 2048 characters/,
    );
  });
});

import '@apigwv2/testing';
import { Fn, Token } from 'aws-cdk-lib/core';
import { HttpIdentitySource } from '../src';
import { renderIdentitySources } from '../src/render-identity-sources';

describe('renderIdentitySources', () => {
  test('texts and what the builder makes are one', () => {
    const sources = ['$request.header.Authorization', HttpIdentitySource.context('routeKey')];
    expect(renderIdentitySources(sources, 'Guard')).toEqual(['$request.header.Authorization', '$context.routeKey']);
  });

  test('a list that is only known after deployment is let through', () => {
    const sources = Token.asList(Fn.importValue('Sources'));
    expect(renderIdentitySources(sources, 'Guard')).toBe(sources);
  });

  test('fails when a text is malformed, and names the authorizer', () => {
    expect(() => renderIdentitySources(['Authorization'], 'Guard')).toThrowDefinitionError(
      'IdentitySourceMalformed',
      /\(at Guard\)$/,
    );
  });
});

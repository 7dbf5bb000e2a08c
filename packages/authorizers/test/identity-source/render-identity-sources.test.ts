import '@apigwv2/testing';
import { Fn, Token } from 'aws-cdk-lib/core';
import { HttpIdentitySource } from '../../src';
import { renderIdentitySources } from '../../src/identity-source/render-identity-sources';

describe('renderIdentitySources', () => {
  test('renders strings and sources of the builder alike', () => {
    const sources = ['$request.header.Authorization', HttpIdentitySource.context('routeKey')];
    expect(renderIdentitySources(sources)).toEqual(['$request.header.Authorization', '$context.routeKey']);
  });

  test('returns a list that is a token unchanged', () => {
    const sources = Token.asList(Fn.importValue('Sources'));
    expect(renderIdentitySources(sources)).toBe(sources);
  });
});

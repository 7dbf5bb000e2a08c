import { oneStack } from '@apigwv2/testing';
import { CfnDomainName, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Stack } from 'aws-cdk-lib/core';
import { mapToDomain } from '../../src/stages/map-to-domain';

describe('mapToDomain', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, stage: new CfnStage(stack, 'Stage', { apiId: 'a1b2c3', stageName: 'live' }) };
  };

  test('passes the stage and the options to the domain, and returns the URL there', () => {
    const { stage } = setUp();
    const mapStage = jest.fn(() => ({ url: 'https://api.example.com/v1' }));
    expect(mapToDomain(stage, { domainName: { mapStage }, mappingKey: 'v1' })).toBe('https://api.example.com/v1');
    expect(mapStage).toHaveBeenCalledWith(expect.objectContaining({ stage, mappingKey: 'v1' }));
  });

  test('returns undefined without options', () => {
    expect(mapToDomain(setUp().stage, undefined)).toBeUndefined();
  });

  test.each([
    ['a string', () => 'api.example.com', "the string 'api.example.com'"],
    ['an L1', (stack: Stack) => new CfnDomainName(stack, 'D', { domainName: 'a.example.com' }), 'a CfnDomainName'],
    ['undefined', () => undefined, 'none'],
  ])('rejects %s as the domain, and names what accepts it', (_what, domainOf, given) => {
    const { stack, stage } = setUp();
    const domainName = domainOf(stack) as never;
    expect(() => mapToDomain(stage, { domainName })).toThrowDefinitionError(
      'DomainMappingConflict',
      new RegExp(`got ${given}.*new ApiMapping`),
    );
  });
});

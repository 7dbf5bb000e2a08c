import { oneStack } from '@apigwv2/testing';
import { defaultStageDomain } from '../../src/stages/default-stage';

const domainMapping = { domainName: { mapStage: () => ({ url: 'https://example.com/' }) } };
const another = { ...domainMapping, mappingKey: 'v2' };
const at = oneStack();

describe('defaultStageDomain', () => {
  test.each([
    ['no domain by default', { isWanted: true }, undefined],
    ['no domain for a stage with other options', { isWanted: true, defaultStageOptions: {} }, undefined],
    ['no domain without a stage', { isWanted: false }, undefined],
    ['defaultDomainMapping', { isWanted: true, defaultDomainMapping: another }, another],
    [
      'defaultDomainMapping beside other options',
      { isWanted: true, defaultStageOptions: {}, defaultDomainMapping: another },
      another,
    ],
    [
      'the domainMapping of defaultStageOptions',
      { isWanted: true, defaultStageOptions: { domainMapping } },
      domainMapping,
    ],
  ])('returns %s', (_what, request, expected) => {
    expect(defaultStageDomain(request, at)).toBe(expected);
  });

  test.each([
    [
      'DomainMappingWithoutStage',
      { isWanted: false, defaultDomainMapping: another },
      'defaultDomainMapping must come with',
    ],
    ['DefaultStageOptionsUnused', { isWanted: false, defaultStageOptions: {} }, 'defaultStageOptions must come with'],
    [
      'DomainMappingConflict',
      { isWanted: true, defaultStageOptions: { domainMapping }, defaultDomainMapping: another },
      'one custom domain',
    ],
  ])('throws %s', (code, request, message) => {
    expect(() => defaultStageDomain(request, at)).toThrowDefinitionError(code, message);
  });
});

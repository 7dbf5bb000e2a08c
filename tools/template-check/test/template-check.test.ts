import { checkTemplate } from '../src/index';
import { apiMistakes } from './mistakes/api';
import { authorizerMistakes } from './mistakes/authorizer';
import { domainMistakes } from './mistakes/domain';
import { integrationMistakes } from './mistakes/integration';
import type { Mistake } from './mistakes/mistake';
import { parameterMistakes } from './mistakes/parameter-mapping';
import { routeMistakes } from './mistakes/route';
import { stageMistakes } from './mistakes/stage';

describe.each([
  ['an API', apiMistakes],
  ['a route', routeMistakes],
  ['an integration', integrationMistakes],
  ['a parameter mapping', parameterMistakes],
  ['an authorizer', authorizerMistakes],
  ['a stage', stageMistakes],
  ['a domain', domainMistakes],
])('checkTemplate refuses %s with', (_, mistakes) => {
  test.each(mistakes)('$mistake', ({ resources, rule, logicalId = 'Subject', property }: Mistake) => {
    const findings = checkTemplate({ Resources: resources }, { region: 'eu-west-1' });
    const place = property === undefined ? {} : { property: `Properties.${property}` };
    expect(findings).toContainEqual(expect.objectContaining({ rule, logicalId, ...place }));
  });
});

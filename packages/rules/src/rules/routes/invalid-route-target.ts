import { patternOf } from '@apigwv2/assembly';
import { shown } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { declared } from '../../find/walk';

/** The target of a route is integrations/<the ID of an integration>. */
export const invalidRouteTarget: Rule = {
  id: 'invalid-route-target',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('route-target-format'),
  title: 'The target of a route is integrations/<the ID of an integration>',
  why: 'The service rejects the route when it is created.',
  fix: 'write integrations/ and the ID of the integration',
  *check({ apis }) {
    for (const { routes } of apis) {
      for (const route of declared(routes, 'AWS::ApiGatewayV2::Route')) {
        const target = patternOf(route.get('Target'));
        if (target === undefined || /^(?:integrations\/.|\0.*$)/s.test(target)) continue;
        yield {
          at: route,
          property: 'Target',
          what: `Target must be integrations/<integration ID>, got '${shown(target)}'`,
        };
      }
    }
  },
  bad: [
    {
      say: 'the plural left out',
      templates: http({ Route: { Target: { 'Fn::Sub': 'integration/${Integration}' } } }),
      at: ['Route Target'],
    },
  ],
  good: [
    {
      say: 'the ID of an integration of another stack',
      templates: http({ Route: { Target: 'integrations/a1b2c3d' } }),
    },
  ],
};

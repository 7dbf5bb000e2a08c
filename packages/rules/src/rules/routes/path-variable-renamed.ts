import type { Route } from '@apigwv2/assembly';
import { pathShape } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { coexist, nameOf } from '../../find/walk';

/** Path variables at one place of the paths of an API have one name. */
export const pathVariableRenamed: Rule = {
  id: 'path-variable-renamed',
  since: '0.2.0',
  level: 'note',
  certainty: 'unsettled',
  source: 'https://github.com/KensioSoftware/yulin/issues/299; a live app serves such routes',
  title: 'Path variables at one place of the paths of an API have one name',
  why: 'Integrations read the variable by its name, and two names for one place are easily confused.',
  fix: 'use one name',
  *check({ apis }) {
    for (const { routes } of apis) {
      const seen = new Map<string, { readonly name: string; readonly route: Route }>();
      for (const route of routes) {
        for (const [place, name] of placesOf(route.parts?.path ?? '')) {
          const other = seen.get(place);
          if (other === undefined) seen.set(place, { name, route });
          else if (
            other.name !== name &&
            pathShape(other.route.parts?.path ?? '') !== pathShape(route.parts?.path ?? '') &&
            coexist(other.route, route)
          ) {
            yield {
              at: route,
              property: 'RouteKey',
              what: `RouteKey should use one name for a variable, got {${name}}, and ${nameOf(other.route)} has {${other.name}}`,
              related: [other.route],
            };
            break;
          }
        }
      }
    }
  },
  bad: [
    {
      say: 'two names in paths of two lengths',
      templates: http({
        Route: { RouteKey: 'GET /photos/{id}' },
        Route2: { RouteKey: 'GET /photos/{photoId}/comments' },
      }),
      at: ['Route2 RouteKey'],
    },
  ],
  good: [
    {
      say: 'one name',
      templates: http({
        Route: { RouteKey: 'GET /photos/{photoId}' },
        Route2: { RouteKey: 'GET /photos/{photoId}/comments' },
      }),
    },
  ],
};

/** Returns the variables of a path by the path before them, without names. */
function placesOf(path: string): readonly (readonly [place: string, name: string])[] {
  const segments = path.split('/');
  return segments.flatMap((segment, index) => {
    const [, name] = /^\{([^}+]+)\}$/.exec(segment) ?? [];
    return name === undefined ? [] : [[pathShape(segments.slice(0, index).join('/')), name] as const];
  });
}

import { ROUTE_CONFLICT } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { nameOf, twins } from '../../find/walk';

/** An API has each route key once. */
export const duplicateRouteKey: Rule = {
  id: 'duplicate-route-key',
  since: '0.2.0',
  level: 'error',
  certainty: ROUTE_CONFLICT.certainty,
  source: ROUTE_CONFLICT.source,
  title: 'An API has each route key once',
  why: 'The service answers 409 Conflict when the second route is created, in whichever stack it is.',
  fix: 'remove one of the two routes',
  *check({ apis }) {
    for (const { routes } of apis) {
      for (const { first, second } of twins(routes, ({ key }) => key)) {
        yield {
          at: second,
          property: 'RouteKey',
          what: `RouteKey must be unique in the API, got '${second.key}', which ${nameOf(first)} has`,
          related: [first],
        };
      }
    }
  },
  bad: [
    { say: 'two routes', templates: http({ Route2: { RouteKey: 'GET /books' } }), at: ['Route2 RouteKey'] },
    {
      say: 'two stacks',
      templates: {
        files: {
          'api.yaml': http({ Outputs: { Id: { Value: { Ref: 'Api' }, Export: { Name: 'books-api' } } } }),
          'route.yaml': {
            Resources: {
              Extra: {
                Type: 'AWS::ApiGatewayV2::Integration',
                Properties: {
                  ApiId: { 'Fn::ImportValue': 'books-api' },
                  IntegrationMethod: 'GET',
                  IntegrationType: 'HTTP_PROXY',
                  IntegrationUri: 'https://example.com',
                  PayloadFormatVersion: '1.0',
                },
              },
              ExtraRoute: {
                Type: 'AWS::ApiGatewayV2::Route',
                Properties: {
                  ApiId: { 'Fn::ImportValue': 'books-api' },
                  RouteKey: 'GET /books',
                  Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Extra' }]] },
                },
              },
            },
          },
        },
      },
      at: ['ExtraRoute RouteKey'],
    },
  ],
  good: [
    {
      say: 'two conditions that exclude each other',
      templates: http({
        Parameters: { Stage: { Type: 'String' } },
        Conditions: {
          Dev: { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] },
          Prod: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
        },
        Route: { Condition: 'Dev' },
        Route2: { RouteKey: 'GET /books', Condition: 'Prod' },
      }),
    },
    { say: 'another method', templates: http({ Route2: { RouteKey: 'POST /books' } }) },
  ],
};

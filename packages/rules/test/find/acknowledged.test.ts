import { type Resource, worldOf } from '@apigwv2/assembly';
import { acknowledgementOf } from '../../src/find/acknowledged';
import { wasSaid } from '../../src/find/said';

const RULE = 'invalid-route-key';

/** Returns a resource with some metadata, at the path `Shop/Api/Route/Resource` of the construct tree. */
function route(metadata: unknown = {}, constructMetadata: Readonly<Record<string, readonly object[]>> = {}): Resource {
  const Metadata = { 'aws:cdk:path': 'Shop/Api/Route/Resource', ...(metadata as object) };
  const { templates } = worldOf({
    'Shop.json': { Resources: { Route1: { Type: 'AWS::ApiGatewayV2::Route', Metadata } } },
  });
  const resource = templates[0]?.resources.get('Route1') as Resource;
  Object.defineProperty(resource.template, 'constructMetadata', { value: new Map(Object.entries(constructMetadata)) });
  return resource;
}

describe('acknowledgementOf', () => {
  test('is undefined without one', () => {
    expect(acknowledgementOf(RULE, route(), {})).toBeUndefined();
  });

  test('reads the metadata of the resource', () => {
    const resource = route({ apigwv2: { acknowledge: { [RULE]: 'a test' } } });
    expect(acknowledgementOf(RULE, resource, {})).toEqual({ by: 'metadata', reason: 'a test' });
    expect(acknowledgementOf('no-routes', resource, {})).toBeUndefined();
  });

  test.each([
    ['a string', { apigwv2: 'a test' }],
    ['no acknowledgement', { apigwv2: {} }],
    ['a list', { apigwv2: { acknowledge: [RULE] } }],
    ['an empty reason', { apigwv2: { acknowledge: { [RULE]: '' } } }],
    ['a reason that is no string', { apigwv2: { acknowledge: { [RULE]: true } } }],
  ])('ignores metadata with %s', (_say, metadata) => {
    expect(acknowledgementOf(RULE, route(metadata), {})).toBeUndefined();
  });

  test.each(['/Shop', '/Shop/Api', '/Shop/Api/Route/Resource'])('reads that of Validations at %s', (path) => {
    const data = { [`apigwv2::${RULE}`]: 'a test' };
    const resource = route({}, { [path]: [{ type: 'aws:cdk:acknowledged-rules', data }] });
    expect(acknowledgementOf(RULE, resource, {})).toEqual({ by: 'validations', reason: 'a test' });
  });

  test('ignores that of Validations at another construct, of another plugin and of another rule', () => {
    const type = 'aws:cdk:acknowledged-rules';
    const resource = route(
      {},
      {
        '/Shop/Ap': [{ type, data: { [`apigwv2::${RULE}`]: 'a test' } }],
        '/Shop/Api': [{ type, data: { [`other::${RULE}`]: 'a test', 'apigwv2::no-routes': 'a test' } }, { type }],
      },
    );
    expect(acknowledgementOf(RULE, resource, {})).toBeUndefined();
  });

  test.each([
    ['everywhere', undefined, true],
    ['at its path', 'Shop/Api/Route/Resource', true],
    ['at a construct around it', 'Shop/Api', true],
    ['at a construct with a longer name', 'Shop/Ap', false],
    ['at its stack and logical ID', 'Shop.Route1', true],
    ['at its file and logical ID', 'Shop.json.Route1', true],
    ['at another logical ID', 'Shop.Route2', false],
  ])('reads that of the config %s', (_say, at, expected) => {
    const config = { acknowledge: [{ rule: RULE, reason: 'a test', ...(at !== undefined && { at }) }] };
    expect(acknowledgementOf(RULE, route(), config)).toEqual(expected ? { by: 'config', reason: 'a test' } : undefined);
  });
});

describe('wasSaid', () => {
  test('finds the mark of a warning at the resource, or at a construct around it', () => {
    const marked = route({}, { '/Shop/Api': [{ type: 'apigwv2:said', data: RULE }] });
    expect([wasSaid(RULE, marked), wasSaid('no-routes', marked), wasSaid(RULE, route())]).toEqual([true, false, false]);
  });
});

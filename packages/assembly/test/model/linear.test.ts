import { readApis, worldOf } from '../../src';
import { TemplateModel } from '../../src/model/template-model';

/** Returns the templates of some stacks: each has an API, an output with its ID, and a route in the API of the one before. */
function stacks(count: number): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `Stack${index}.json`,
      {
        Resources: {
          Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'shop', ProtocolType: 'HTTP' } },
          Route: {
            Type: 'AWS::ApiGatewayV2::Route',
            Properties: { ApiId: { 'Fn::ImportValue': `api-${Math.max(index - 1, 0)}` }, RouteKey: 'GET /books' },
          },
        },
        Outputs: { Id: { Value: { Ref: 'Api' }, Export: { Name: `api-${index}` } } },
      },
    ]),
  );
}

/** Returns how many expressions are resolved while the APIs of some stacks are read. */
function resolvedIn(count: number): number {
  const resolve = jest.spyOn(TemplateModel.prototype, 'resolve');
  readApis(worldOf(stacks(count)));
  const { length } = resolve.mock.calls;
  resolve.mockRestore();
  return length;
}

describe('readApis', () => {
  test('resolves as many expressions per stack in a large app as in a small one', () => {
    const [small, large] = [resolvedIn(10), resolvedIn(40)];
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeCloseTo(4, 1);
  });

  test('connects the route of each stack to the API of the one before', () => {
    const { apis } = readApis(worldOf(stacks(3)));
    expect(apis.map(({ routes }) => routes.map(({ resource }) => resource.template.file))).toEqual([
      ['Stack0.json', 'Stack1.json'],
      ['Stack2.json'],
      [],
    ]);
  });

  test('says which output leaves the templates', () => {
    const { apis } = readApis(worldOf(stacks(2)));
    expect(apis.map(({ open }) => open)).toEqual([undefined, 'the output Id of Stack1.json']);
  });
});

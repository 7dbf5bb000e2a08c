import { Template } from 'aws-cdk-lib/assertions';
import { CfnResource, type Stack } from 'aws-cdk-lib/core';
import { isMadeByPackage } from './class-mark';
import { coverRow } from './covered-rows';
import { propertyValues } from './property-values';
import { resourceTypes } from './resource-types';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * A stack holds, for each row of the surface, a resource of these packages with that value.
       *
       * @param rows `Api.corsConfiguration.maxAge` and the like, and the values that the template must show
       */
      toCoverSurface(rows: Record<string, unknown>): R;
    }
  }
}

interface Place {
  readonly properties: unknown;
  readonly ours: boolean;
}

function placesOf(stack: Stack, type: string): Place[] {
  const resources = Template.fromStack(stack).toJSON()['Resources'] ?? {};
  return stack.node
    .findAll()
    .filter((construct): construct is CfnResource => CfnResource.isCfnResource(construct))
    .filter((resource) => resource.stack === stack && resource.cfnResourceType === type)
    .map((resource) => ({
      properties: resources[stack.resolve(resource.logicalId)]?.Properties,
      ours: isMadeByPackage(resource),
    }));
}

/** The matcher behind `expect(stack).toCoverSurface({...})`; what passes is recorded as covered. */
export function toCoverSurface(
  this: jest.MatcherContext,
  stack: Stack,
  rows: Record<string, unknown>,
): jest.CustomMatcherResult {
  if (this.isNot) throw new Error('toCoverSurface records what is covered and has no opposite');
  const problems = Object.entries(rows).flatMap(([row, expected]) => {
    const problem = problemOf(this, stack, row, expected);
    if (problem === undefined) coverRow(row);
    return problem ?? [];
  });
  return { pass: problems.length === 0, message: () => problems.join('\n') };
}

function problemOf(context: jest.MatcherContext, stack: Stack, row: string, expected: unknown): string | undefined {
  const [resource = '', ...path] = row.split('.');
  if (!resourceTypes.has(resource)) throw new Error(`${row}: there is no resource AWS::ApiGatewayV2::${resource}`);
  if (path.length === 0) throw new Error(`${row}: a row names a property`);
  const places = placesOf(stack, `AWS::ApiGatewayV2::${resource}`).map(({ properties, ours }) => ({
    ours,
    values: propertyValues(properties, path.join('.')),
  }));
  const showing = places.filter(({ values }) => values.some((value) => context.equals(value, expected)));
  if (showing.some(({ ours }) => ours)) return undefined;
  if (showing.length > 0) return `${row}: the resource that shows it was not made by a construct of these packages`;
  const values = places.flatMap((place) => place.values);
  const { printExpected, printReceived } = context.utils;
  return `${row}: expected ${printExpected(expected)}, found ${values.map((value) => printReceived(value)).join(', ') || 'nothing'}`;
}

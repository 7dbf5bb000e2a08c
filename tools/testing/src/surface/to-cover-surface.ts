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
       * Expects that a stack has, for each row of the surface, a resource of these packages with the value.
       *
       * @param rows the expected values by row, such as `Api.corsConfiguration.maxAge`
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

/** Implements `expect(stack).toCoverSurface({...})`, and records the rows that match. */
export function toCoverSurface(
  this: jest.MatcherContext,
  stack: Stack,
  rows: Record<string, unknown>,
): jest.CustomMatcherResult {
  if (this.isNot) throw new Error('toCoverSurface must not be negated: it records rows that match');
  const problems = Object.entries(rows).flatMap(([row, expected]) => {
    const problem = problemOf(this, stack, row, expected);
    if (problem === undefined) coverRow(row);
    return problem ?? [];
  });
  return { pass: problems.length === 0, message: () => problems.join('\n') };
}

function problemOf(context: jest.MatcherContext, stack: Stack, row: string, expected: unknown): string | undefined {
  const [resource = '', ...path] = row.split('.');
  if (!resourceTypes.has(resource))
    throw new Error(`the row must start with a resource of AWS::ApiGatewayV2, got '${row}'`);
  if (path.length === 0) throw new Error(`the row must have a property, got '${row}'`);
  const places = placesOf(stack, `AWS::ApiGatewayV2::${resource}`).map(({ properties, ours }) => ({
    ours,
    values: propertyValues(properties, path.join('.')),
  }));
  const matching = places.filter(({ values }) => values.some((value) => context.equals(value, expected)));
  if (matching.some(({ ours }) => ours)) return undefined;
  if (matching.length > 0) return `${row}: the resource with the value must be of a construct of these packages`;
  const values = places.flatMap((place) => place.values);
  const { printExpected, printReceived } = context.utils;
  return `${row}: expected ${printExpected(expected)}, got ${values.map((value) => printReceived(value)).join(', ') || 'no value'}`;
}

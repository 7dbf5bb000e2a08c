import { readFileSync } from 'node:fs';
import table from '../data/surface.json';
import { generatedProperties } from '../src/generated-properties';
import { rowName, type SurfaceRow, tableFindings } from '../src/surface-table';

const installed = readFileSync(
  require
    .resolve('aws-cdk-lib/package.json')
    .replace('package.json', 'aws-apigatewayv2/lib/apigatewayv2.generated.d.ts'),
  'utf8',
);

describe('generatedProperties', () => {
  test('returns the rows of the table from the installed declarations', () => {
    expect(table).toHaveLength(180);
    expect(tableFindings(table as SurfaceRow[], generatedProperties(installed))).toEqual([]);
  });

  test('reads structures in lists, and in lists of structures', () => {
    expect(generatedProperties(installed).map(rowName)).toContain(
      'RoutingRule.conditions.matchHeaders.anyOf.valueGlob',
    );
  });

  test('reads a structure that contains itself once', () => {
    const declarations = `
      export declare namespace CfnTree { interface NodeProperty { readonly child?: CfnTree.NodeProperty } }
      export interface CfnTreeProps { readonly root: CfnTree.NodeProperty }`;
    expect(generatedProperties(declarations).map(rowName)).toEqual(['Tree.root', 'Tree.root.child']);
  });
});

import fc from 'fast-check';
import ts from 'typescript';
import { migrate } from '../src';
import { EXPORTS } from '../src/export-map';
import { REMOVED } from '../src/migration-notes';

const NAMES = [...EXPORTS.keys(), ...Object.keys(REMOVED), 'CfnApi', 'IApiRef', 'Unknown'];

/** Generates imports of any of the names, renamed or not, with or without `type`. */
const anyImport = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 12 }),
    renamed: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    module: fc.constantFrom('aws-cdk-lib/aws-apigatewayv2', '@aws-cdk/aws-apigatewayv2-alpha'),
    type: fc.constantFrom('', 'type '),
    space: fc.constantFrom('', ' ', '\n  '),
    end: fc.constantFrom(';', ''),
  })
  .map(({ names, renamed, module, type, space, end }) => {
    const specifiers = names.map((name, at) => (renamed[at] ? `${name} as My${name}` : name));
    return `import ${type}{${space}${specifiers.join(`,${space || ' '}`)}${space}} from '${module}'${end}`;
  });

const bindingsOf = (text: string) => {
  const file = ts.createSourceFile('app.ts', text, ts.ScriptTarget.Latest, true);
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map(
      ({ propertyName, name }) => `${importClause?.isTypeOnly} ${(propertyName ?? name).text} as ${name.text}`,
    );
  });
};

describe('migrate', () => {
  test('keeps the bindings of any import, and changes nothing in a second run', () => {
    fc.assert(
      fc.property(anyImport, fc.constantFrom('', 'export const rest = 1;\n'), (line, rest) => {
        const text = `${line}\n${rest}`;
        const once = migrate('app.ts', text).text;
        expect(bindingsOf(once).sort()).toEqual(bindingsOf(text).sort());
        expect(once.endsWith(`\n${rest}`)).toBe(true);
        expect(migrate('app.ts', once).text).toBe(once);
      }),
    );
  });
});

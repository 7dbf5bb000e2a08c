import fc from 'fast-check';
import ts from 'typescript';
import { migrate } from '../src';
import { GONE } from '../src/advice';
import { HOMES } from '../src/homes';

const NAMES = [...HOMES.keys(), ...Object.keys(GONE), 'CfnApi', 'IApiRef', 'Unknown'];

/** Any import of any of the names, under their own or other names, with or without `type`. */
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

test('any import brings in what it brought in, and a second run changes nothing', () => {
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

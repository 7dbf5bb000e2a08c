import { join } from 'node:path';
import ts from 'typescript';
import { compile } from '../type-check';

/** A parameter of a public function, or an option of its props. */
export interface Declared {
  readonly name: string;
  readonly type: ts.Type;
  readonly isOptional: boolean;
  /** Whether it takes the rest of the arguments. */
  readonly isRest: boolean;
}

/** A public constructor, method or function. */
export interface Callable {
  readonly package: string;
  /** The class, or the function itself. */
  readonly owner: string;
  readonly kind: 'constructor' | 'static' | 'method' | 'function';
  /** The method; that of a constructor is `new`, that of a function its name. */
  readonly name: string;
  readonly parameters: readonly Declared[];
}

/** The packages whose declarations are read: those of the constructs. */
const PACKAGES = ['contracts', 'core-http', 'core-websocket', 'domains', 'integrations', 'authorizers', 'metrics'];

const ROOT = join(__dirname, '../../../../packages');

/** The declarations of what the packages export. */
export class Declarations {
  readonly callables: readonly Callable[];
  private readonly checker: ts.TypeChecker;

  constructor() {
    const files = new Map(PACKAGES.map((name) => [name, join(ROOT, name, 'dist/index.d.ts')]));
    const program = compile([...files.values()]);
    this.checker = program.getTypeChecker();
    this.callables = [...files].flatMap(([name, file]) => this.callablesOf(name, program.getSourceFile(file)));
  }

  /** Returns the members of an object type, without its methods. */
  optionsOf(type: ts.Type): Declared[] {
    return this.checker
      .getPropertiesOfType(type)
      .filter(({ flags }) => (flags & ts.SymbolFlags.Method) === 0)
      .map((symbol) => this.declared(symbol));
  }

  /** Returns whether a type is that of an object that users write out: an interface without methods, or an alias of one. */
  isOptions(type: ts.Type): boolean {
    if (
      (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0 ||
      this.checker.isArrayType(type) ||
      type.isClass()
    )
      return false;
    const members = this.checker.getPropertiesOfType(type);
    const isBehavioral = /^I[A-Z][a-z]/.test(type.symbol?.name ?? '');
    return (
      !isBehavioral &&
      members.length > 0 &&
      type.getCallSignatures().length === 0 &&
      members.every(({ flags }) => (flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Accessor)) === 0)
    );
  }

  elementOf(type: ts.Type): ts.Type | undefined {
    return this.checker.isArrayType(type) || this.checker.isTupleType(type)
      ? this.checker.getTypeArguments(type as ts.TypeReference)[0]
      : undefined;
  }

  nameOf(type: ts.Type): string {
    return this.checker.typeToString(type);
  }

  private callablesOf(packageName: string, file: ts.SourceFile | undefined): Callable[] {
    const module = file === undefined ? undefined : this.checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`The package ${packageName} is not built.`);
    return this.checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(exported) : exported;
      const isOfThisPackage = symbol.declarations?.some((one) =>
        one.getSourceFile().fileName.includes(`/packages/${packageName}/`),
      );
      if (!isOfThisPackage) return [];
      if (symbol.flags & ts.SymbolFlags.Function) {
        const [signature] = this.checker.getTypeOfSymbol(symbol).getCallSignatures();
        return [this.callable(packageName, symbol.name, 'function', symbol.name, signature)];
      }
      if (symbol.flags & ts.SymbolFlags.Class) return this.callablesOfClass(packageName, symbol);
      if ((symbol.flags & ts.SymbolFlags.Variable) === 0) return [];
      return this.methods(this.checker.getTypeOfSymbol(symbol)).map(([name, signature]) =>
        this.callable(packageName, symbol.name, 'static', name, signature),
      );
    });
  }

  private callablesOfClass(packageName: string, symbol: ts.Symbol): Callable[] {
    const statics = this.checker.getTypeOfSymbol(symbol);
    const isAbstract = symbol.declarations?.some(
      (one) => ts.isClassDeclaration(one) && one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword),
    );
    const [signature] = statics.getConstructSignatures();
    const isHidden =
      signature?.declaration !== undefined &&
      (ts.getCombinedModifierFlags(signature.declaration as ts.Declaration) &
        (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !==
        0;
    return [
      ...(isAbstract || isHidden || signature === undefined
        ? []
        : [this.callable(packageName, symbol.name, 'constructor', 'new', signature)]),
      ...this.methods(statics).map(([name, signature]) =>
        this.callable(packageName, symbol.name, 'static', name, signature),
      ),
      ...(isAbstract
        ? []
        : this.methods(this.checker.getDeclaredTypeOfSymbol(symbol)).map(([name, signature]) =>
            this.callable(packageName, symbol.name, 'method', name, signature),
          )),
    ];
  }

  /** Returns the methods of a type that the packages declare, without those that it inherits from aws-cdk-lib. */
  private methods(type: ts.Type): [string, ts.Signature][] {
    return this.checker.getPropertiesOfType(type).flatMap((symbol): [string, ts.Signature][] => {
      const declaration = symbol.valueDeclaration;
      if (declaration === undefined || !/\/packages\//.test(declaration.getSourceFile().fileName)) return [];
      if (ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) return [];
      const [signature] = this.checker.getTypeOfSymbol(symbol).getCallSignatures();
      return signature === undefined ? [] : [[symbol.name, signature]];
    });
  }

  private callable(
    packageName: string,
    owner: string,
    kind: Callable['kind'],
    name: string,
    signature: ts.Signature | undefined,
  ): Callable {
    const parameters = (signature?.getParameters() ?? []).map((symbol) => this.declared(symbol));
    return { package: packageName, owner, kind, name, parameters };
  }

  private declared(symbol: ts.Symbol): Declared {
    const declaration = symbol.valueDeclaration;
    const type = this.checker.getTypeOfSymbol(symbol);
    const isOptional =
      (symbol.flags & ts.SymbolFlags.Optional) !== 0 ||
      (declaration !== undefined && ts.isParameter(declaration) && this.checker.isOptionalParameter(declaration)) ||
      ((type.flags & ts.TypeFlags.Union) !== 0 &&
        (type as ts.UnionType).types.some(({ flags }) => flags & ts.TypeFlags.Undefined));
    const isRest = declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
    return { name: symbol.name, type: this.checker.getNonNullableType(type), isOptional, isRest };
  }
}

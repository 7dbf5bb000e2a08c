import { fqnOf } from '../construct-tree/fqn';

/** The symbol under which jsii keeps the fully qualified name of a class. */
const JSII = Symbol.for('jsii.rtti');

const LONGEST = 60;

/** Returns a value as an error message names it: a string in quotes, an object by its class, a class as a class. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return shortened(`'${value}'`);
    case 'bigint':
      return `${value}n`;
    case 'symbol':
      return value.toString();
    case 'function':
      return isClass(value) ? `the class ${value.name}` : 'a function';
    case 'object':
      return describeObject(value);
    default:
      return String(value);
  }
}

/** Returns whether a value is a class, and not an instance of one: `new` is missing. */
export function isClass(value: unknown): value is { readonly name: string } {
  return typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
}

function describeObject(value: object | null): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return shortened(`[${value.map(describeItem).join(', ')}]`);
  const className = Object.getPrototypeOf(value)?.constructor?.name ?? 'Object';
  if (className === 'Object') {
    const names = Object.keys(value);
    return names.length === 0 ? 'an empty object' : shortened(`an object with ${names.join(', ')}`);
  }
  const fqn = fqnOf(value) ?? jsiiFqnOf(value);
  if (fqn === undefined) return withArticle(className);
  // The build of aws-cdk-lib renames classes, so the name of the constructor is not that of the class.
  return `${withArticle(fqn.slice(fqn.lastIndexOf('.') + 1))} of ${fqn.split('.')[0]}`;
}

function withArticle(className: string): string {
  return `${['A', 'E', 'I', 'O', 'U'].includes(className.charAt(0)) ? 'an' : 'a'} ${className}`;
}

/** Returns the fully qualified name of a class of aws-cdk-lib, such as `aws-cdk-lib.aws_sqs.Queue`. */
function jsiiFqnOf(value: object): string | undefined {
  return (value.constructor as { readonly [JSII]?: { readonly fqn?: string } })[JSII]?.fqn;
}

function describeItem(item: unknown): string {
  return Array.isArray(item) ? 'a list' : describeValue(item);
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

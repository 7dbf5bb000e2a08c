import { Construct } from 'constructs';
import { type Kind, read } from './kind';

/** The ID of a construct. */
const ID: Kind = { name: 'a non-empty string', matches: (value) => typeof value === 'string' && value !== '' };

const CONSTRUCT: Kind = {
  name: 'a construct such as a stack',
  matches: Construct.isConstruct,
  fix: () => 'pass it first, then the id',
};

/**
 * Returns the first two arguments of a construct, for the call of `super`, where the constructs library would fail with
 * a `TypeError`.
 *
 * @param of the class
 * @throws ApiDefinitionError `TypeMismatch`
 */
export function scopeAndId(scope: Construct, id: string, of: string): [Construct, string] {
  read(CONSTRUCT, scope, 'scope', of);
  read({ ...ID, fix: () => `write new ${of}(scope, 'Books')` }, id, 'id', of);
  return [scope, id];
}

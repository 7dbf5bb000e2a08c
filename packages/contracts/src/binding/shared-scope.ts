import { Construct, type IConstruct } from 'constructs';
import { pathSeenFrom } from '../construct-tree/stack-path';
import { ApiDefinitionError } from '../errors/api-definition-error';
import { namespace } from './namespace';

/** A path as an id in which its parts stay apart: constructs would make `a/b` and a part called `a--b` the same. */
function escapePath(path: string): string {
  return path.replace(/%|--/g, (part) => (part === '%' ? '%25' : '%2D%2D'));
}

class SharedScope extends Construct {
  of?: IConstruct;
}

/**
 * The scope below a parent that is shared for one construct.
 *
 * @throws ApiDefinitionError `IdTaken` when two constructs come under one id
 */
export function sharedScope(parent: Construct, id: string, of: IConstruct): Construct {
  const group = namespace(parent, id);
  const path = escapePath(pathSeenFrom(parent, of));
  const there = group.node.tryFindChild(path) as SharedScope | undefined;
  if (there === undefined) {
    const scope = new SharedScope(group, path);
    scope.of = of;
    return scope;
  }
  if (there.of === of) return there;
  throw new ApiDefinitionError(
    'IdTaken',
    `what is shared needs one id for each construct, and '${id}' of ${of.node.path} comes out as that of ${there.of?.node.path}; rename one of the two constructs`,
    of,
  );
}

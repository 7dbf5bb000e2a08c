import { Construct, type IConstruct } from 'constructs';
import { discardOnFailure } from '../construct-tree/discard-on-failure';
import { pathSeenFrom } from '../construct-tree/stack-path';
import { definitionError } from '../errors/definition-error';
import { namespace } from './namespace';
import { settingsDifference } from './settings-difference';

/** The place of a shared value. */
export interface SharedPlace {
  /** The namespace that the value is made in. */
  readonly parent: Construct;
  /** The kind of value, such as `VpcLink`. */
  readonly id: string;
  /** The construct that the value is shared for. */
  readonly of: IConstruct;
  /** The construct that asks for the value; named in errors about its settings. */
  readonly at: IConstruct;
}

/** The scope of a shared value, which keeps the value, the construct it belongs to and the settings it was made with. */
class SharedScope extends Construct {
  of?: IConstruct;
  settings?: object;
  value?: unknown;
}

/**
 * Returns the value that is shared for one construct below a parent, and makes it on the first call. A `make` that throws
 * leaves nothing behind.
 *
 * @param make called with an empty scope of the value's own
 * @param settings the options that the value is made with; later calls must give equal ones
 * @throws ApiDefinitionError `DuplicateId` when two constructs have the same id, `ConflictingDefinitions` when the settings differ
 */
export function sharedValue<Value>(place: SharedPlace, make: (scope: Construct) => Value, settings?: object): Value {
  const { parent, id, of } = place;
  const group = namespace(parent, id);
  const path = escapePath(pathSeenFrom(parent, of));
  const existing = group.node.tryFindChild(path) as SharedScope | undefined;
  if (existing !== undefined) return reuse<Value>(existing, place, settings);
  const scope = new SharedScope(group, path);
  scope.value = discardOnFailure(scope, () => make(scope));
  scope.of = of;
  scope.settings = settings;
  return scope.value as Value;
}

function reuse<Value>(existing: SharedScope, { id, of, at }: SharedPlace, settings: object | undefined): Value {
  if (existing.of !== of) {
    throw definitionError(
      'DuplicateId',
      `constructs that share '${id}' must have different ids, got ${existing.of?.node.path} and ${of.node.path}; rename one of them`,
      of,
    );
  }
  const difference = settingsDifference(existing.settings, settings);
  if (difference === undefined) return existing.value as Value;
  throw definitionError(
    'ConflictingDefinitions',
    `'${id}' of ${of.node.path} is shared within this API and must have equal options everywhere, got two sets that differ in ${difference || 'their presence'}; give equal options`,
    at,
  );
}

/** Escapes a path so that its parts stay distinct: constructs would make `a/b` and a part called `a--b` the same. */
function escapePath(path: string): string {
  return path.replace(/%|--/g, (part) => (part === '%' ? '%25' : '%2D%2D'));
}

import { Dependable, type IConstruct, type IDependable } from 'constructs';

/**
 * A dependency on constructs that are only known when the app is synthesized. It is asked for them while dependencies
 * are turned into those of resources.
 */
export function lazyDependency(roots: () => IConstruct[]): IDependable {
  const dependable: IDependable = {};
  Dependable.implement(dependable, {
    get dependencyRoots() {
      return roots();
    },
  });
  return dependable;
}

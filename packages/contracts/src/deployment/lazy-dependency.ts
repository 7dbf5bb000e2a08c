import { Dependable, type IConstruct, type IDependable } from 'constructs';

/**
 * Returns a dependency on constructs that are only known when the app is synthesized. They are read when the CDK turns
 * dependencies of constructs into those of resources.
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

/** The word in every name of the modules, in any form of import. */
export const WORD = 'apigatewayv2';

const SUBMODULES = [WORD, `${WORD}-integrations`, `${WORD}-authorizers`];

/** The modules whose names the packages export, including the former alpha modules. */
export const MODULES: readonly string[] = SUBMODULES.flatMap((name) => [
  `aws-cdk-lib/aws-${name}`,
  `@aws-cdk/aws-${name}-alpha`,
]);

/** Returns whether a module is one of these, or a file of one, such as `@aws-cdk/aws-apigatewayv2-alpha/lib/http`. */
export function isMoved(module: string): boolean {
  return MODULES.some((moved) => module === moved || module.startsWith(`${moved}/`));
}

/** The module of the whole library, which has the modules as members. */
export const LIBRARY = 'aws-cdk-lib';

/** The names of the modules as members of the library. */
export const NAMESPACES: readonly string[] = SUBMODULES.map((name) => `aws_${name.replaceAll('-', '_')}`);

/** The names that remain in aws-cdk-lib: L1s, and the references that both libraries share. */
export const SHARED = /^Cfn|^I?[A-Z]\w*(Ref|Reference)$/;

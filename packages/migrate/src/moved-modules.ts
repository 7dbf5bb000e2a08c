/** What is in every name of the modules, however they are reached. */
export const WORD = 'apigatewayv2';

const SUBMODULES = [WORD, `${WORD}-integrations`, `${WORD}-authorizers`];

/** The modules whose names the packages take over, those from before aws-cdk-lib had them included. */
export const MODULES: readonly string[] = SUBMODULES.flatMap((name) => [
  `aws-cdk-lib/aws-${name}`,
  `@aws-cdk/aws-${name}-alpha`,
]);

/** The whole library, which has the modules as members. */
export const LIBRARY = 'aws-cdk-lib';

/** The names of the modules as members of the library. */
export const NAMESPACES: readonly string[] = SUBMODULES.map((name) => `aws_${name.replaceAll('-', '_')}`);

/** What stays with aws-cdk-lib: L1s, and the references that they and the packages share. */
export const STAYS = /^Cfn|^I?[A-Z]\w*(Ref|Reference)$/;

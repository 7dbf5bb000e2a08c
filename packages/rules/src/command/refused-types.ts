import { resourcesOf, type World } from '@apigwv2/assembly';

const REFUSED = ['AWS::Serverless::HttpApi', 'AWS::Serverless::WebSocketApi'];

/** Returns a sentence for each template with APIs of AWS SAM, which only the transform of CloudFormation can read. */
export function refusedTypes(world: World): readonly string[] {
  return resourcesOf(world, ...REFUSED).map(
    ({ template, logicalId, type }) =>
      `${template.file}: ${logicalId} has the type ${type}, which AWS SAM expands when it is deployed; check the result: ` +
      'aws cloudformation get-template --template-stage Processed --query TemplateBody --stack-name <stack> > processed.json',
  );
}

/** Returns whether a world has nothing but such APIs. */
export function hasOnlyRefusedTypes(world: World): boolean {
  const own = world.templates.flatMap(({ resources }) => [...resources.values()].map(({ type }) => type));
  return own.some((type) => REFUSED.includes(type)) && !own.some((type) => type.startsWith('AWS::ApiGatewayV2::'));
}

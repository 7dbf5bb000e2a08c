import type { Grammar } from '../fact';

/** The name of the stage that an HTTP API serves from the root of its URL. */
export const DEFAULT_STAGE_NAME = '$default';

/** The form of the name of a stage. */
export const STAGE_NAME: Grammar = {
  statement: "The name of a stage is $default, or 1 to 128 letters, digits, '_' and '-'.",
  certainty: 'deployed',
  source:
    'cdk-preflight, rule stage-name-charset; https://github.com/serverless/serverless/issues/5693 for the hyphen; https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html',
  problem(name) {
    if (name === DEFAULT_STAGE_NAME || /^[A-Za-z0-9_-]{1,128}$/.test(name)) return undefined;
    return { must: "be $default or 1 to 128 letters, digits, '_' and '-'", fix: 'choose another name' };
  },
};

import { type Grammar, quota } from '../fact';

const SOURCE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html';

/** The number of variables of a stage. */
export const STAGE_VARIABLES_OF_STAGE = quota(
  { statement: 'A stage has at most 100 variables.', certainty: 'documented', source: SOURCE },
  100,
);

/** The form of the name of a stage variable. */
export const STAGE_VARIABLE_NAME: Grammar = {
  statement: "The name of a stage variable is 1 to 64 letters, digits and '_'.",
  certainty: 'documented',
  source: SOURCE,
  problem: (name) =>
    /^\w{1,64}$/.test(name) ? undefined : { must: "be 1 to 64 letters, digits and '_'", fix: 'rename it' },
};

/** The form of the value of a stage variable. */
export const STAGE_VARIABLE_VALUE: Grammar = {
  statement: 'The value of a stage variable is 1 to 512 letters, digits and characters of -._~:/?#&=,',
  certainty: 'documented',
  source: SOURCE,
  problem: (value) =>
    /^[\w.~:/?#&=,-]{1,512}$/.test(value)
      ? undefined
      : // In a message a comma follows, which is one of the characters too.
        { must: 'be 1 to 512 letters, digits and characters of -._~:/?#&=', fix: 'encode it' },
};

/** A number, a header or a class of characters that means something else than the fact that it resembles. */
export interface LookAlike {
  /** The source file, from the folder of the packages. */
  readonly file: string;
  /** The number, the header or the class, as the test reports it. */
  readonly what: string;
  readonly reason: string;
}

export const LOOK_ALIKES: readonly LookAlike[] = [
  { file: 'assembly/src/model/condition-table.ts', what: '100', reason: 'the size of a condition' },
  { file: 'assembly/src/model/exports.ts', what: '50', reason: 'the number of outputs that refer to each other' },
  { file: 'assembly/src/read/read-file.ts', what: '50', reason: 'the megabytes of a file' },
  { file: 'assembly/src/read/read-file.ts', what: '1024', reason: 'the bytes of a kilobyte' },
  { file: 'assembly/src/read/read-with-nested.ts', what: '50', reason: 'the levels of nested stacks' },
  { file: 'assembly/src/read/template-lines.ts', what: '[0-9A-Za-z]', reason: 'a logical ID' },
  { file: 'assembly/src/resolve/strings.ts', what: '1000000', reason: 'the length of a string' },
  { file: 'contracts/src/errors/undefined-word.ts', what: '[0-9A-Za-z]', reason: 'the border of a word' },
  { file: 'core-http/src/cors/cors-coverage.ts', what: 'x-amz-date', reason: 'a header of signed requests' },
  { file: 'core-http/src/cors/cors-coverage.ts', what: 'x-amz-security-token', reason: 'a header of signed requests' },
  { file: 'core-websocket/src/connections/cross-stack-policy.ts', what: '128', reason: 'the name of an IAM policy' },
  { file: 'core-websocket/src/models/json-schema.ts', what: '1024', reason: 'the bytes of a kilobyte' },
  { file: 'core-websocket/src/routes/request-models.ts', what: '[-.\\w]', reason: 'a parameter that a route requires' },
  {
    file: 'core-websocket/src/routes/request-models.ts',
    what: '[0-9A-Za-z]',
    reason: 'keys that give IDs of their own',
  },
  { file: 'integrations/src/service-role.ts', what: '128', reason: 'the name of an IAM policy' },
  { file: 'integrations/src/websocket/create-integration.ts', what: '200', reason: 'the status code of a mock' },
  {
    file: 'integrations/src/websocket/aws-services/dynamodb-integration.ts',
    what: '[-.\\w]',
    reason: 'the name of an index of DynamoDB',
  },
  {
    file: 'integrations/src/websocket/templates/value.ts',
    what: '[-.\\w]',
    reason: 'a variable that must not end the expression of a template',
  },
  { file: 'migrate/src/import-form.ts', what: '100', reason: 'the width of a line' },
  { file: 'rules/src/command/command.ts', what: '50', reason: 'the number of files that take a while' },
  {
    file: 'rules/src/rules/stages/invalid-access-log-destination.ts',
    what: '[-0-9a-z]',
    reason: 'the name of a service in an ARN',
  },
];

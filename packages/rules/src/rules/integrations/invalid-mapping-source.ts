import { textOf } from '@apigwv2/assembly';
import { HTTP_MAPPING_SOURCE, MAPPING_VALUE_LENGTH, type Problem, WEBSOCKET_MAPPING_SOURCE } from '@apigwv2/spec';
import { http, webSocket } from '../../examples/template';
import { mappedValues } from '../../find/mapped-values';
import type { Rule } from '../../find/rule';

const SOURCES = { HTTP: HTTP_MAPPING_SOURCE, WEBSOCKET: WEBSOCKET_MAPPING_SOURCE };
const EMPTY = ['', "''"];
const answered = (ResponseParameters: object) => ({
  Integration: { IntegrationType: 'HTTP' },
  IntegrationResponse: { IntegrationResponseKey: '$default', ResponseParameters },
});

/** The value of a mapping has the form of the protocol. */
export const invalidMappingSource: Rule = {
  id: 'invalid-mapping-source',
  since: '0.2.0',
  level: 'error',
  certainty: 'reported',
  source: `https://github.com/hashicorp/terraform-provider-aws/issues/17348; ${HTTP_MAPPING_SOURCE.source}`,
  title: 'The value of a mapping has the form of the protocol',
  why: 'The service rejects the integration when it is created.',
  fix: 'correct the value',
  *check(graph) {
    for (const { at, property, target = '', source, protocol, side } of mappedValues(graph)) {
      const text = textOf(source);
      if (text === undefined) continue;
      if (target.startsWith('remove:')) {
        if (EMPTY.includes(text)) continue;
        const what = `the value of '${target}' must be '', got '${text}'`;
        yield { at, property, what, fix: "write ''", level: 'warning' };
        continue;
      }
      const problem = lengthProblem(text) ?? SOURCES[protocol].problem(text, side);
      if (problem === undefined) continue;
      const got = problem.got ?? `'${text}'`;
      yield { at, property, what: `the value of '${target}' must ${problem.must}, got ${got}`, fix: problem.fix };
    }
  },
  bad: [
    {
      say: 'headers in the plural',
      templates: http({ Integration: { RequestParameters: { 'append:header.x': '$request.headers.x' } } }),
      at: ['Integration RequestParameters.append:header.x'],
    },
    {
      say: 'a response in a request',
      templates: http({ Integration: { RequestParameters: { 'append:header.x': '$response.header.x' } } }),
      at: ['Integration RequestParameters.append:header.x'],
    },
    {
      say: 'a string without quotes on a WebSocket API',
      templates: webSocket({ Integration: { RequestParameters: { 'integration.request.header.x': 'y' } } }),
      at: ['Integration RequestParameters.integration.request.header.x'],
    },
    {
      say: 'a string without quotes in an integration response',
      templates: webSocket(answered({ 'route.response.header.x': 'y' })),
      at: ['IntegrationResponse ResponseParameters.route.response.header.x'],
    },
    {
      say: '513 characters',
      templates: http({ Integration: { RequestParameters: { 'append:header.x': 'y'.repeat(513) } } }),
      at: ['Integration RequestParameters.append:header.x'],
    },
    {
      say: 'a value of a header that is removed',
      templates: http({ Integration: { RequestParameters: { 'remove:header.x': 'y' } } }),
      at: ['Integration RequestParameters.remove:header.x'],
      level: 'warning',
    },
  ],
  good: [
    {
      say: 'a header that is removed',
      templates: http({ Integration: { RequestParameters: { 'remove:header.x': "''" } } }),
    },
    {
      say: 'the status of an integration response',
      templates: webSocket(answered({ 'route.response.header.x': 'integration.response.statuscode' })),
    },
    {
      say: 'several variables',
      templates: http({
        Integration: { RequestParameters: { 'append:header.x': '${request.header.a}-${context.requestId}' } },
      }),
    },
  ],
};

function lengthProblem({ length }: string): Problem | undefined {
  const { maximum } = MAPPING_VALUE_LENGTH;
  return length <= maximum
    ? undefined
    : { must: `have at most ${maximum} characters`, fix: 'shorten it', got: `${length}` };
}

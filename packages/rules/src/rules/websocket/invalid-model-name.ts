import { MODEL_NAME } from '@apigwv2/spec';
import { webSocket } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import type { Rule } from '../../find/rule';

/** The name of a model is 1 to 128 letters and digits. */
export const invalidModelName: Rule = {
  id: 'invalid-model-name',
  since: '0.2.0',
  level: 'error',
  certainty: MODEL_NAME.certainty,
  source: MODEL_NAME.source,
  title: 'The name of a model is 1 to 128 letters and digits',
  why: 'The service rejects the model when it is created.',
  fix: 'choose another name',
  *check({ apis }) {
    for (const { models } of apis) for (const model of models) yield* brokenProperty(model, 'Name', MODEL_NAME.problem);
  },
  bad: [{ say: 'a hyphen', templates: webSocket({ Model: { Name: 'chat-message' } }), at: ['Model Name'] }],
  good: [{ say: 'letters', templates: webSocket({ Model: { Name: 'ChatMessage' } }) }],
};

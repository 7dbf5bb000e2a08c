import { App } from 'aws-cdk-lib/core';
import { ChatStack } from './chat-stack';
import { HandlersStack } from './handlers-stack';

// New apps have this context in cdk.json: the stack of the API cannot be deleted while the other one references it.
export const app = new App({ context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
const { chat } = new ChatStack(app, 'Chat');
new HandlersStack(app, 'Handlers', { chat });

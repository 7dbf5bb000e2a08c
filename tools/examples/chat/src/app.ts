import { App } from 'aws-cdk-lib/core';
import { ChatStack } from './chat-stack';
import { HandlersStack } from './handlers-stack';

// A new app has this in its cdk.json: the stack of the API stays as long as the other one refers to it.
export const app = new App({ context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
const { chat } = new ChatStack(app, 'Chat');
new HandlersStack(app, 'Handlers', { chat });

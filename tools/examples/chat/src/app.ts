import { App } from 'aws-cdk-lib/core';
import { ChatStack } from './chat-stack';
import { HandlersStack } from './handlers-stack';

const app = new App();
const { chat } = new ChatStack(app, 'Chat');
new HandlersStack(app, 'Handlers', { chat });

import { App } from 'aws-cdk-lib/core';
import { DomainsStack } from './domains-stack';

export const app = new App();
new DomainsStack(app, 'Domains');

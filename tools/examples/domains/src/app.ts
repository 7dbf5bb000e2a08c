import { App } from 'aws-cdk-lib/core';
import { DomainsStack } from './domains-stack';

new DomainsStack(new App(), 'Domains');

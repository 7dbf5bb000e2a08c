import { App } from 'aws-cdk-lib/core';
import { BookstoreStack } from './bookstore-stack';

export const app = new App();
new BookstoreStack(app, 'Bookstore');

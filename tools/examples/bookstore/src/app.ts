import { App } from 'aws-cdk-lib/core';
import { BookstoreStack } from './bookstore-stack';

new BookstoreStack(new App(), 'Bookstore');

import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import { NoticesStack } from './notices-stack';
import { OrdersStack } from './orders-stack';
import { ProductsStack } from './products-stack';

export const app = new App({ context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });

/** The template that another team wrote by hand. */
export const templates = [join(__dirname, 'payments.yaml')];

const env = { account: '111122223333', region: 'eu-west-1' };
const { api } = new ProductsStack(app, 'Products', { env });
new OrdersStack(app, 'Orders', { env, api });
new NoticesStack(app, 'Notices', { env });

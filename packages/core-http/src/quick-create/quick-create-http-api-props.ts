import { constructs, either, optional, options, string } from '@apigwv2/contracts/kernel';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { HTTP_API_OPTIONS, type HttpApiOptions } from '../api/http-api-props';
import { QUICK_CREATE_OVERRIDES, type QuickCreateOverrides } from './quick-create-overrides';

/** The props of a `QuickCreateHttpApi`. */
export interface QuickCreateHttpApiProps extends HttpApiOptions {
  /** The target of the API: a function, which the API is granted permission to invoke, or a URL. */
  readonly target: IFunction | string;

  /** The key of the route to the target, such as `GET /books`. @default '$default' */
  readonly routeKey?: string;

  /** The role that API Gateway assumes to invoke a function. @default - none: the function gets a permission */
  readonly role?: IRoleRef;

  /** Overrides for the route, the integration and the stage that the service creates. @default - none */
  readonly managed?: QuickCreateOverrides;
}

/** The kinds of the options of {@link QuickCreateHttpApiProps}. */
export const QUICK_CREATE_HTTP_API_PROPS = options<QuickCreateHttpApiProps>(
  {
    ...HTTP_API_OPTIONS.kinds,
    target: either(string, constructs.lambdaFunction),
    routeKey: optional(string),
    role: optional(constructs.role),
    managed: optional(QUICK_CREATE_OVERRIDES),
  },
  ['disableExecuteApiEndpoint', 'requireAuthorization'],
);

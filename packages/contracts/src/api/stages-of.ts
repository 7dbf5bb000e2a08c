import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { isInTree } from '../construct-tree/stack-path';
import { apiRecord } from './api-state';

/** The stages of an API that this app makes, by name; one whose name is a token by its path. */
export function stagesOf(api: IApiRef): ReadonlyMap<string, IConstruct> {
  return new Map([...apiRecord(api).stages].filter(([, stage]) => isInTree(stage)));
}

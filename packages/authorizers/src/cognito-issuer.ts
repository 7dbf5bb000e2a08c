import { referencedConstructs } from '@apigwv2/contracts';
import type { IUserPoolRef } from 'aws-cdk-lib/aws-cognito';
import { Aws, CfnResource, Fn, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** The id of a pool begins with its region. */
const POOL_ID = /^([a-z]{2}(?:-[a-z]+)+-\d+)_/;

/** The issuer of the tokens of a user pool, in the region and partition of the pool. */
export function cognitoIssuer(pool: IUserPoolRef, region: string = regionOf(pool)): string {
  return `https://cognito-idp.${region}.${suffixOf(region)}/${pool.userPoolRef.userPoolId}`;
}

/**
 * The region of a pool. A pool that is imported by its id claims the region of the stack that imports it, so the id is
 * asked first: now where it is known, at deployment where it is not.
 */
function regionOf({ userPoolRef: { userPoolId }, env }: IUserPoolRef): string {
  if (!Token.isUnresolved(userPoolId)) return POOL_ID.exec(userPoolId)?.[1] ?? env.region;
  return [...referencedConstructs(userPoolId)].some(isUserPool) ? env.region : Fn.select(0, Fn.split('_', userPoolId));
}

function isUserPool(construct: IConstruct): boolean {
  return CfnResource.isCfnResource(construct) && construct.cfnResourceType === 'AWS::Cognito::UserPool';
}

/** The DNS suffix of the partition that a region is in. */
function suffixOf(region: string): string {
  if (Token.isUnresolved(region)) return Aws.URL_SUFFIX;
  // Loaded here and not above: finding a module of aws-cdk-lib takes a millisecond, and few authorizers come to this.
  const { RegionInfo } = require('aws-cdk-lib/region-info') as typeof import('aws-cdk-lib/region-info');
  return RegionInfo.get(region).domainSuffix ?? Aws.URL_SUFFIX;
}

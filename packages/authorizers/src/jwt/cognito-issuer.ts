import { isUnresolved, referencedConstructs } from '@apigwv2/contracts';
import type { IUserPoolRef } from 'aws-cdk-lib/aws-cognito';
import { Aws, CfnResource, Fn } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { regionInfo } from '../modules';

/** The ID of a pool starts with its region. */
const POOL_ID = /^([a-z]{2}(?:-[a-z]+)+-\d+)_/;

/** Returns the issuer of the tokens of a user pool, in the region and partition of the pool. */
export function cognitoIssuer(pool: IUserPoolRef, region: string = regionOf(pool)): string {
  return `https://cognito-idp.${region}.${suffixOf(region)}/${pool.userPoolRef.userPoolId}`;
}

/**
 * Returns the region of a pool. The construct of a pool that is imported by its ID has the region of the importing stack,
 * so the ID has precedence: at synthesis if it is known, otherwise at deployment.
 */
function regionOf({ userPoolRef: { userPoolId }, env }: IUserPoolRef): string {
  if (!isUnresolved(userPoolId)) return POOL_ID.exec(userPoolId)?.[1] ?? env.region;
  return [...referencedConstructs(userPoolId)].some(isUserPool) ? env.region : Fn.select(0, Fn.split('_', userPoolId));
}

function isUserPool(construct: IConstruct): boolean {
  return CfnResource.isCfnResource(construct) && construct.cfnResourceType === 'AWS::Cognito::UserPool';
}

/** Returns the DNS suffix of the partition of a region. */
function suffixOf(region: string): string {
  if (isUnresolved(region)) return Aws.URL_SUFFIX;
  const { RegionInfo } = regionInfo();
  return RegionInfo.get(region).domainSuffix ?? Aws.URL_SUFFIX;
}

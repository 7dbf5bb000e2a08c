import { oneStack } from '@apigwv2/testing';
import { CfnUserPool, UserPool } from 'aws-cdk-lib/aws-cognito';
import { CfnParameter, Fn, Stack } from 'aws-cdk-lib/core';
import { cognitoIssuer } from '../../src/jwt/cognito-issuer';

const env = { account: '111122223333', region: 'eu-west-1' };

describe('cognitoIssuer', () => {
  test('returns the region of the stack for a pool of the app', () => {
    const stack = oneStack(env);
    const pool = new UserPool(stack, 'Pool');
    expect(stack.resolve(cognitoIssuer(pool))).toEqual({
      'Fn::Join': ['', ['https://cognito-idp.eu-west-1.amazonaws.com/', stack.resolve(pool.userPoolId)]],
    });
  });

  test('[A5] returns the region of the stack of a pool in another stack', () => {
    const stack = oneStack(env);
    const pool = new UserPool(
      new Stack(stack.node.root as never, 'Pools', { env: { ...env, region: 'eu-west-2' } }),
      'P',
    );
    expect(cognitoIssuer(pool)).toMatch(/^https:\/\/cognito-idp\.eu-west-2\.amazonaws\.com\//);
  });

  test('returns pseudo parameters for a pool in a stack without a region', () => {
    const stack = oneStack();
    const pool = new CfnUserPool(stack, 'Pool');
    expect(stack.resolve(cognitoIssuer(pool))).toEqual({
      'Fn::Join': [
        '',
        ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.', { Ref: 'AWS::URLSuffix' }, '/', { Ref: 'Pool' }],
      ],
    });
  });

  test.each(['eu-west-2', 'us-gov-west-1'])(
    '[A5] returns the region in the ID of a pool imported by ID: %s',
    (region) => {
      const pool = UserPool.fromUserPoolId(oneStack(env), 'Pool', `${region}_Ab1Cd2Ef3`);
      expect(cognitoIssuer(pool)).toBe(`https://cognito-idp.${region}.amazonaws.com/${region}_Ab1Cd2Ef3`);
    },
  );

  test('[A5] returns the region in the ARN of a pool imported by ARN', () => {
    const arn = 'arn:aws:cognito-idp:eu-west-2:111122223333:userpool/eu-west-2_Ab1Cd2Ef3';
    const pool = UserPool.fromUserPoolArn(oneStack(env), 'Pool', arn);
    expect(cognitoIssuer(pool)).toBe('https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Ab1Cd2Ef3');
  });

  test('[A5] splits a pool ID that is a token at deployment', () => {
    const stack = oneStack(env);
    const pool = UserPool.fromUserPoolId(stack, 'Pool', Fn.importValue('Pool'));
    const id = { 'Fn::ImportValue': 'Pool' };
    expect(stack.resolve(cognitoIssuer(pool))).toEqual({
      'Fn::Join': [
        '',
        [
          'https://cognito-idp.',
          { 'Fn::Select': [0, { 'Fn::Split': ['_', id] }] },
          '.',
          { Ref: 'AWS::URLSuffix' },
          '/',
          id,
        ],
      ],
    });
  });

  test('[A5] splits the ID of a pool whose ARN is a token at deployment', () => {
    const stack = oneStack(env);
    const pool = UserPool.fromUserPoolArn(stack, 'Pool', new CfnParameter(stack, 'Arn').valueAsString);
    const id = stack.resolve(pool.userPoolId);
    const issuer = stack.resolve(cognitoIssuer(pool));
    expect(issuer['Fn::Join'][1]).toContainEqual({ 'Fn::Select': [0, { 'Fn::Split': ['_', id] }] });
  });

  test('returns the region of the construct for a pool ID without a region', () => {
    const pool = UserPool.fromUserPoolId(oneStack(env), 'Pool', 'pool');
    expect(cognitoIssuer(pool)).toBe('https://cognito-idp.eu-west-1.amazonaws.com/pool');
  });

  test('returns an explicit region', () => {
    const pool = UserPool.fromUserPoolId(oneStack(env), 'Pool', 'pool');
    expect(cognitoIssuer(pool, 'eu-west-3')).toBe('https://cognito-idp.eu-west-3.amazonaws.com/pool');
  });

  test.each([
    ['cn-north-1', 'amazonaws.com.cn'],
    ['cn-northwest-1', 'amazonaws.com.cn'],
    ['us-iso-east-1', 'c2s.ic.gov'],
  ])('[A4] returns the DNS suffix of the partition of %s', (region, suffix) => {
    const pool = UserPool.fromUserPoolId(oneStack({ ...env, region }), 'Pool', `${region}_Ab1Cd2Ef3`);
    expect(cognitoIssuer(pool)).toBe(`https://cognito-idp.${region}.${suffix}/${region}_Ab1Cd2Ef3`);
  });

  test('[A4] returns the DNS suffix of the deployment for an unknown region', () => {
    const stack = oneStack(env);
    const pool = UserPool.fromUserPoolId(stack, 'Pool', 'xx-new-1_Ab1Cd2Ef3');
    expect(stack.resolve(cognitoIssuer(pool))).toEqual({
      'Fn::Join': ['', ['https://cognito-idp.xx-new-1.', { Ref: 'AWS::URLSuffix' }, '/xx-new-1_Ab1Cd2Ef3']],
    });
  });
});

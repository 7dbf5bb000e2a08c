import { oneStack } from '@apigwv2/testing';
import { CfnUserPool, UserPool } from 'aws-cdk-lib/aws-cognito';
import { CfnParameter, Fn, Stack } from 'aws-cdk-lib/core';
import { cognitoIssuer } from '../src/cognito-issuer';

const env = { account: '111122223333', region: 'eu-west-1' };

describe('cognitoIssuer', () => {
  test('a pool of the app is in the region of its stack', () => {
    const stack = oneStack(env);
    const pool = new UserPool(stack, 'Pool');
    expect(stack.resolve(cognitoIssuer(pool))).toEqual({
      'Fn::Join': ['', ['https://cognito-idp.eu-west-1.amazonaws.com/', stack.resolve(pool.userPoolId)]],
    });
  });

  test('[A5] a pool in another stack is in the region of that stack', () => {
    const stack = oneStack(env);
    const pool = new UserPool(
      new Stack(stack.node.root as never, 'Pools', { env: { ...env, region: 'eu-west-2' } }),
      'P',
    );
    expect(cognitoIssuer(pool)).toMatch(/^https:\/\/cognito-idp\.eu-west-2\.amazonaws\.com\//);
  });

  test('a pool of a stack without a region is where the stack is deployed', () => {
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
    '[A5] a pool imported by its id is in the region that the id says: %s',
    (region) => {
      const pool = UserPool.fromUserPoolId(oneStack(env), 'Pool', `${region}_Ab1Cd2Ef3`);
      expect(cognitoIssuer(pool)).toBe(`https://cognito-idp.${region}.amazonaws.com/${region}_Ab1Cd2Ef3`);
    },
  );

  test('[A5] a pool imported by its ARN is in the region that the ARN says', () => {
    const arn = 'arn:aws:cognito-idp:eu-west-2:111122223333:userpool/eu-west-2_Ab1Cd2Ef3';
    const pool = UserPool.fromUserPoolArn(oneStack(env), 'Pool', arn);
    expect(cognitoIssuer(pool)).toBe('https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Ab1Cd2Ef3');
  });

  test('[A5] a pool whose id is only known after deployment is in the region that the id says then', () => {
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

  test('[A5] a pool whose ARN is only known after deployment is in the region that its id says then', () => {
    const stack = oneStack(env);
    const pool = UserPool.fromUserPoolArn(stack, 'Pool', new CfnParameter(stack, 'Arn').valueAsString);
    const id = stack.resolve(pool.userPoolId);
    const issuer = stack.resolve(cognitoIssuer(pool));
    expect(issuer['Fn::Join'][1]).toContainEqual({ 'Fn::Select': [0, { 'Fn::Split': ['_', id] }] });
  });

  test('a pool whose id says no region is where its construct is', () => {
    const pool = UserPool.fromUserPoolId(oneStack(env), 'Pool', 'pool');
    expect(cognitoIssuer(pool)).toBe('https://cognito-idp.eu-west-1.amazonaws.com/pool');
  });

  test('a region that is given is taken', () => {
    const pool = UserPool.fromUserPoolId(oneStack(env), 'Pool', 'pool');
    expect(cognitoIssuer(pool, 'eu-west-3')).toBe('https://cognito-idp.eu-west-3.amazonaws.com/pool');
  });

  test.each([
    ['cn-north-1', 'amazonaws.com.cn'],
    ['cn-northwest-1', 'amazonaws.com.cn'],
    ['us-iso-east-1', 'c2s.ic.gov'],
  ])('[A4] a pool in %s has the suffix of its partition', (region, suffix) => {
    const pool = UserPool.fromUserPoolId(oneStack({ ...env, region }), 'Pool', `${region}_Ab1Cd2Ef3`);
    expect(cognitoIssuer(pool)).toBe(`https://cognito-idp.${region}.${suffix}/${region}_Ab1Cd2Ef3`);
  });

  test('[A4] a region that nobody knows yet has the suffix of where the stack is deployed', () => {
    const stack = oneStack(env);
    const pool = UserPool.fromUserPoolId(stack, 'Pool', 'xx-new-1_Ab1Cd2Ef3');
    expect(stack.resolve(cognitoIssuer(pool))).toEqual({
      'Fn::Join': ['', ['https://cognito-idp.xx-new-1.', { Ref: 'AWS::URLSuffix' }, '/xx-new-1_Ab1Cd2Ef3']],
    });
  });
});

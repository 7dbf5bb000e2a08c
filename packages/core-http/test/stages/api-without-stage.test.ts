import { fakeIntegration, oneStack, warningsOf } from '@apigwv2/testing';
import type { Stack } from 'aws-cdk-lib/core';
import { HttpApi, OpenApiHttpApi, QuickCreateHttpApi } from '../../src';

const integration = fakeIntegration('Books');
const definition = {
  openapi: '3.0.1',
  paths: { '/a': { get: { 'x-amazon-apigateway-integration': { type: 'http_proxy', uri: 'https://example.com' } } } },
};

function warned(define: (stack: Stack) => unknown): string[] {
  const stack = oneStack();
  define(stack);
  return warningsOf(stack).map(({ id, path }) => `${id} at ${path}`);
}

describe('an API without a stage', () => {
  const createDefaultStage = false;

  test.each<[string, (stack: Stack) => unknown]>([
    ['HttpApi', (stack) => new HttpApi(stack, 'Api', { createDefaultStage }).addRoute('GET /a', { integration })],
    ['OpenApiHttpApi', (stack) => new OpenApiHttpApi(stack, 'Api', { createDefaultStage, definition })],
  ])('gets a warning if it is a %s with routes', (_class, define) => {
    expect(warned(define)).toEqual(['@apigwv2/contracts:apiWithoutStage at Stack/Api']);
  });

  test.each<[string, (stack: Stack) => unknown]>([
    ['it has a default stage', (stack) => new HttpApi(stack, 'Api').addRoute('GET /a', { integration })],
    [
      'the service creates the stage',
      (stack) => new QuickCreateHttpApi(stack, 'Api', { target: 'https://example.com' }),
    ],
    ['it has no routes', (stack) => new HttpApi(stack, 'Api', { createDefaultStage })],
  ])('gets no warning if %s', (_when, define) => {
    expect(warned(define)).toEqual([]);
  });
});

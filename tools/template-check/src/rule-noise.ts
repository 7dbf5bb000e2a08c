import type { Noise } from './engine-noise';

// Warnings about an API that is not complete. A finding of every other rule fails a template, whatever its level.
export const ruleNoise: readonly Noise[] = [
  { rule: 'api-without-stage', reason: 'a test of a route or a target creates no stage' },
  { rule: 'no-routes', reason: 'a test of a stage creates no route' },
  { rule: 'route-without-target', reason: 'a test of an authorizer creates a route without integration' },
  { rule: 'stage-undeployed', reason: 'a test of a stage creates no deployment' },
  { rule: 'websocket-version-forwarded', reason: 'the fake integration of WebSocket APIs calls a URL' },
];

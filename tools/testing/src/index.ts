import './matchers';

export {
  type FakeAuthorizer,
  type FakeAuthorizerOptions,
  fakeAuthorizer,
  fakeWebSocketAuthorizer,
} from './fakes/fake-authorizer';
export type { FakeBindContext, FakeRouteContext, FakeTargetOptions } from './fakes/fake-bind-context';
export {
  type FakeIntegration,
  type FakeIntegrationOptions,
  fakeIntegration,
  fakeWebSocketIntegration,
} from './fakes/fake-integration';
export { refusedByTemplateCheck } from './kept-templates/refused-by-template-check';
export { dependOn } from './stacks/depend-on';
export { inlineFunction } from './stacks/inline-function';
export { logicalIds } from './stacks/logical-ids';
export { oneStack } from './stacks/one-stack';
export { resourcesOf, type TemplateResource } from './stacks/resources-of';
export { twoStacks } from './stacks/two-stacks';
export { type Warning, warningsOf } from './stacks/warnings-of';
export { webSocketApiIn } from './stacks/web-socket-api-in';
export type { CoveredRow } from './surface/covered-rows';

/** A rule of AWS's engine that says nothing about whether a template deploys. */
export interface Noise {
  readonly rule: string;
  readonly reason: string;
}

// Every rule of the engine that is not named here fails a template, whatever its severity.
export const engineNoise: readonly Noise[] = [
  { rule: 'I1022', reason: 'prefers Fn::Sub to Fn::Join; the CDK writes Fn::Join' },
  { rule: 'I3011', reason: 'suggests deletion policies for stateful resources, which stand in tests only' },
  { rule: 'I3013', reason: 'suggests explicit retention periods for queues and the like, which stand in tests only' },
  { rule: 'I3042', reason: 'prefers pseudo parameters inside ARNs; a test names its partition and account on purpose' },
  { rule: 'I4010', reason: 'advertises a metadata block that describes the architecture' },
  { rule: 'I9001', reason: 'explains that changing a create-only property replaces the resource' },
  { rule: 'I9003', reason: 'explains that a template without a region is checked for all of them' },
  { rule: 'I9040', reason: 'suggests tags' },
  { rule: 'W3005', reason: 'finds a dependency that is said twice; the CDK does so, and it is harmless' },
  { rule: 'W9002', reason: 'prefers a reference to a literal ARN; a test imports by ARN on purpose' },
  { rule: 'W9013', reason: 'prefers AWS::AccountId to a literal account; a test names its account on purpose' },
];

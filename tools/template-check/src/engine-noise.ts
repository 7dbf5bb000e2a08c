/** A rule of the engine that does not predict whether a deployment succeeds. */
export interface Noise {
  readonly rule: string;
  readonly reason: string;
}

// A finding of every other rule fails a template, whatever its severity.
export const engineNoise: readonly Noise[] = [
  { rule: 'I1022', reason: 'prefers Fn::Sub to Fn::Join; the CDK writes Fn::Join' },
  { rule: 'I3011', reason: 'suggests deletion policies for stateful resources, which only tests create' },
  { rule: 'I3013', reason: 'suggests explicit retention periods for queues, which only tests create' },
  { rule: 'I3042', reason: 'prefers pseudo parameters inside ARNs; a test names its partition and account on purpose' },
  { rule: 'I4010', reason: 'suggests a metadata block that describes the architecture' },
  { rule: 'I9001', reason: 'explains that changing a create-only property replaces the resource' },
  { rule: 'I9003', reason: 'explains that a template without a region is validated for all regions' },
  { rule: 'I9040', reason: 'suggests tags' },
  { rule: 'W3005', reason: 'finds a dependency that is stated twice; the CDK writes both, which has no effect' },
  { rule: 'W9002', reason: 'prefers a reference to a literal ARN; a test imports by ARN on purpose' },
  { rule: 'W9013', reason: 'prefers AWS::AccountId to a literal account; a test names its account on purpose' },
];

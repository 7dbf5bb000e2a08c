// aws-cdk-lib validates every synthesized template with a WebAssembly engine:
// more than a second and 250 MiB for each test file. A test that needs it sets
// `builtinCloudFormationValidation` or this variable itself.
process.env.CDK_VALIDATION ??= 'false';

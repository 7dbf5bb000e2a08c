const REQUIRED = ['aws', 'aws-cdk', 'cdk', 'api-gateway', 'apigatewayv2'];

/** Finds search terms that a manifest lacks or repeats. */
export function keywordFindings(keywords: readonly string[] = []): readonly string[] {
  return [
    ...REQUIRED.filter((word) => !keywords.includes(word)).map((word) => `keywords must contain ${word}`),
    ...keywords
      .filter((word) => !/^[a-z][a-z0-9-]*$/.test(word))
      .map((word) => `a keyword must be kebab-case, got ${word}`),
    ...keywords
      .filter((word, index) => keywords.indexOf(word) !== index)
      .map((word) => `keywords must contain ${word} once`),
  ];
}

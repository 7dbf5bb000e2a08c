import { readFileSync } from 'node:fs';
import * as spec from '@apigwv2/spec';
import { exportedFacts } from '../src/fact-page/exported-facts';
import { FACT_PAGE, renderFactPage } from '../src/fact-page/fact-page';

describe('exportedFacts', () => {
  test('has each fact that the package exports', () => {
    const names = Object.entries(spec).flatMap(([name, value]) => (spec.isFact(value) ? [name] : []));
    expect(
      exportedFacts()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names.sort());
  });
});

describe('renderFactPage', () => {
  test('renders the page as npm run pages writes it', () => {
    expect(readFileSync(FACT_PAGE, 'utf8')).toBe(renderFactPage());
  });

  test('renders a row for each fact', () => {
    const page = renderFactPage();
    for (const { name } of exportedFacts()) expect(page).toContain(`| \`${name}\` |`);
  });
});

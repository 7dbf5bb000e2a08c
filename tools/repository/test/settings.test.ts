import { stringify } from 'yaml';
import { devContainerFindings } from '../src/dev-container';
import { editorSettingFindings } from '../src/editor-settings';
import { issueFormFindings } from '../src/issue-form';
import { keywordFindings } from '../src/keywords';

describe('issueFormFindings', () => {
  const field = { type: 'input', id: 'version', attributes: { label: 'Version' } };
  const form = { name: 'Bug', description: 'A bug.', body: [field] };

  test('accepts a form with an input', () => {
    expect(issueFormFindings(stringify(form), ['@apigwv2/metrics'])).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['without a name', { ...form, name: undefined }, 'a form must have a name and a description'],
    ['without inputs', { ...form, body: [{ type: 'markdown' }] }, 'a form must have an input'],
    [
      'with an unknown field',
      { ...form, body: [field, { type: 'date' }] },
      'a field must have a type of GitHub, got date',
    ],
    [
      'with a field without label',
      { ...form, body: [{ ...field, attributes: {} }] },
      'the field version must have a label',
    ],
    ['with the same id twice', { ...form, body: [field, field] }, 'the id version must be used once'],
    [
      'without a package',
      { ...form, body: [field, { type: 'dropdown', id: 'package', attributes: { label: 'Package', options: [] } }] },
      'the list of packages must contain @apigwv2/metrics',
    ],
  ])('rejects a form %s', (_, content, finding) => {
    expect(issueFormFindings(stringify(content), ['@apigwv2/metrics'])).toEqual([finding]);
  });
});

describe('editorSettingFindings', () => {
  const formatter = { indentStyle: 'space', indentWidth: 2, lineWidth: 120 };
  const good = '[*]\nindent_style = space\nindent_size = 2\nmax_line_length = 120\n';

  test('accepts the settings of the formatter', () => {
    expect(editorSettingFindings(good, formatter)).toEqual([]);
  });

  test('rejects another width, and one that stands for some files only', () => {
    const editorconfig = good.replace('size = 2', 'size = 4').replace('max_line', '[*.ts]\nmax_line');
    expect(editorSettingFindings(editorconfig, formatter)).toEqual([
      'indent_size must be 2, got 4',
      'max_line_length must be 120, got undefined',
    ]);
  });
});

describe('devContainerFindings', () => {
  test.each(['node:22', 'node:22-bookworm'])('accepts %s', (image) => {
    expect(devContainerFindings({ image }, '22\n')).toEqual([]);
  });

  test.each(['node:20-bookworm', 'node:220', 'example/node:22', undefined])('rejects %s', (image) => {
    expect(devContainerFindings({ image }, '22\n')).toEqual([`the image must be the official node:22, got ${image}`]);
  });
});

describe('keywordFindings', () => {
  const good = ['aws', 'aws-cdk', 'cdk', 'api-gateway', 'apigatewayv2'];

  test('accepts the shared keywords and more', () => {
    expect(keywordFindings([...good, 'http-api'])).toEqual([]);
  });

  test('rejects missing, repeated and unreadable keywords', () => {
    expect(keywordFindings(good.slice(1))).toEqual(['keywords must contain aws']);
    expect(keywordFindings([...good, 'cdk'])).toEqual(['keywords must contain cdk once']);
    expect(keywordFindings([...good, 'HTTP API'])).toEqual(['a keyword must be kebab-case, got HTTP API']);
    expect(keywordFindings(undefined)).toHaveLength(good.length);
  });
});

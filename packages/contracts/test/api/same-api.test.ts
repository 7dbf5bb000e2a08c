import { twoStacks } from '@apigwv2/testing';
import { Fn } from 'aws-cdk-lib/core';
import { isSameApi } from '../../src/api/same-api';
import { bareApi, ImportedApi } from '../apis';

describe('isSameApi', () => {
  const { a, b } = twoStacks();
  const l1 = bareApi(a, 'Api');
  const exported = Fn.importValue('ApiId');

  test.each([
    ['an API and itself', l1, l1, true],
    ['an API and an import of its ID', l1, new ImportedApi(b, 'Import', l1.attrApiId), true],
    ['two imports of one ID', new ImportedApi(a, 'One', 'abc123'), new ImportedApi(b, 'Two', 'abc123'), true],
    ['imports of two IDs', new ImportedApi(a, 'Three', 'abc123'), new ImportedApi(a, 'Four', 'def456'), false],
    ['an API and an import of another ID', l1, new ImportedApi(a, 'Five', 'abc123'), false],
    ['an API and an ID that is only known after deployment', l1, new ImportedApi(a, 'Six', exported), undefined],
    [
      'a literal ID and one that is only known later',
      new ImportedApi(a, 'A', 'x1'),
      new ImportedApi(a, 'B', exported),
      undefined,
    ],
  ])('compares %s', (_what, one, other, expected) => {
    expect([isSameApi(one, other), isSameApi(other, one)]).toEqual([expected, expected]);
  });
});

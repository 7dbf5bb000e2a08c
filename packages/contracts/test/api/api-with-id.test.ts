import { oneStack } from '@apigwv2/testing';
import { withApiId } from '../../src/api/api-with-id';
import { isSameApi } from '../../src/api/same-api';
import { bareApi, OwnedApi } from '../apis';

describe('withApiId', () => {
  test('returns an API that has its ID as it is', () => {
    const api = Object.assign(new OwnedApi(oneStack(), 'Api'), { apiId: 'a1b2c3' });
    expect(withApiId(api)).toBe(api);
  });

  test('returns a view of an L1, which has its ID and is the same API', () => {
    const api = bareApi(oneStack(), 'Api');
    const view = withApiId(api);
    expect(view.apiId).toBe(api.apiRef.apiId);
    expect(view.node).toBe(api.node);
    expect(isSameApi(view, api)).toBe(true);
  });
});

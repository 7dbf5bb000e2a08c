import { API_QUOTAS } from '../../src';

describe('API_QUOTAS', () => {
  test('has quotas that AWS raises on request, apart from the integrations of HTTP APIs', () => {
    expect(API_QUOTAS.HTTP).toMatchObject({
      routes: { limit: 300, adjustable: true },
      integrations: { limit: 300, adjustable: false },
      authorizers: { limit: 10, adjustable: true },
      stages: { limit: 10, adjustable: true },
    });
    expect(API_QUOTAS.WEBSOCKET).toMatchObject({ integrations: { limit: 300, adjustable: true } });
  });
});

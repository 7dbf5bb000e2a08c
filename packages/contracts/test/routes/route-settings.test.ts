import { ownRouteSettings, renderRouteSettings, renderRouteSettingsJson } from '../../src/routes/route-settings';

describe('renderRouteSettings', () => {
  test.each([
    {},
    { throttle: {} },
    { throttle: undefined, detailedMetricsEnabled: undefined },
    { throttle: null as never, detailedMetricsEnabled: null as never },
  ])('renders nothing for %p', (settings) => {
    expect(renderRouteSettings(settings)).toBeUndefined();
    expect(renderRouteSettingsJson(settings)).toBeUndefined();
  });

  test('renders the given settings only', () => {
    expect(renderRouteSettings({ throttle: { rateLimit: 10, burstLimit: 5 }, detailedMetricsEnabled: true })).toEqual({
      throttlingRateLimit: 10,
      throttlingBurstLimit: 5,
      detailedMetricsEnabled: true,
    });
    expect(renderRouteSettings({ throttle: { rateLimit: 0 } })).toEqual({ throttlingRateLimit: 0 });
    expect(renderRouteSettings({ detailedMetricsEnabled: false })).toEqual({ detailedMetricsEnabled: false });
  });

  test('renders JSON with the property names of CloudFormation', () => {
    expect(
      renderRouteSettingsJson({ throttle: { rateLimit: 10, burstLimit: 5 }, detailedMetricsEnabled: true }),
    ).toEqual({
      ThrottlingRateLimit: 10,
      ThrottlingBurstLimit: 5,
      DetailedMetricsEnabled: true,
    });
  });
});

describe('ownRouteSettings', () => {
  test.each([
    [{}, undefined],
    [{ throttle: {} }, undefined],
    [{ throttle: { rateLimit: 1 } }, { throttle: { rateLimit: 1 }, detailedMetricsEnabled: undefined }],
    [{ detailedMetricsEnabled: false }, { throttle: undefined, detailedMetricsEnabled: false }],
  ])('returns, of the options %j, the settings of a route', (options, expected) => {
    expect(ownRouteSettings({ ...options, operationName: 'list' } as object)).toEqual(expected);
  });
});

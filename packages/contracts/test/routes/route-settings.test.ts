import { Lazy } from 'aws-cdk-lib/core';
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

describe('renderRouteSettingsJson', () => {
  const defaults = { throttlingRateLimit: 1, throttlingBurstLimit: 2, loggingLevel: 'INFO', dataTraceEnabled: false };

  test('includes the members that the stage sets for all routes, unless the route sets them', () => {
    expect(renderRouteSettingsJson({ throttle: { rateLimit: 10 }, detailedMetricsEnabled: false }, defaults)).toEqual({
      ThrottlingRateLimit: 10,
      ThrottlingBurstLimit: 2,
      DetailedMetricsEnabled: false,
      LoggingLevel: 'INFO',
      DataTraceEnabled: false,
    });
  });

  test('renders nothing for a route without settings of its own', () => {
    expect(renderRouteSettingsJson({}, defaults)).toBeUndefined();
  });

  test('skips settings of the stage that are a token', () => {
    const token = Lazy.any({ produce: () => defaults });
    expect(renderRouteSettingsJson({ throttle: { rateLimit: 10 } }, token)).toEqual({ ThrottlingRateLimit: 10 });
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

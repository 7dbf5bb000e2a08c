/** The modules that few apps need. Each is loaded on first use, which saves some milliseconds of every other app. */
export const modules = {
  get metrics(): typeof import('@apigwv2/metrics') {
    return require('@apigwv2/metrics');
  },
  get yaml(): typeof import('yaml') {
    return require('yaml');
  },
};

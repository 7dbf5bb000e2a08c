import { installedVersion, type Manifest } from './app-folder';

/** The lowest versions of the peer dependencies of the packages. */
export const PEER_MINIMUMS: { readonly [name: string]: string } = { 'aws-cdk-lib': '2.235.0', constructs: '10.4.2' };

/** A peer dependency of the packages of which an app has an older version. */
export interface OldPeer {
  readonly name: string;
  /** The version or the range that is too old, and its place. */
  readonly found: string;
  readonly minimum: string;
}

/**
 * Finds the peer dependencies whose version in an app is below the minimum: the installed version, or the lowest version
 * of the range if none is installed. Ranges without a number are skipped.
 */
export function oldPeers(folder: string | undefined, manifest: Manifest): readonly OldPeer[] {
  if (folder === undefined) return [];
  return Object.entries(PEER_MINIMUMS).flatMap(([name, minimum]) => {
    const installed = installedVersion(folder, name);
    const range =
      manifest.dependencies?.[name] ?? manifest.devDependencies?.[name] ?? manifest.peerDependencies?.[name];
    const found = installed === undefined ? `${range} in package.json` : `${installed} in node_modules`;
    return isBelow(installed ?? range, minimum) ? [{ name, found, minimum }] : [];
  });
}

/** Returns whether a version, or the first one in a range, is below another. */
function isBelow(range: string | undefined, minimum: string): boolean {
  const version = /\d+(\.\d+)*/.exec(range ?? '')?.[0];
  if (version === undefined) return false;
  const [given, required] = [version, minimum].map((one) => one.split('.').map(Number)) as [number[], number[]];
  // A range such as 2.x has versions up to the next number.
  const at = required.findIndex((part, index) => given[index] !== part);
  return at >= 0 && given[at] !== undefined && (given[at] as number) < (required[at] as number);
}

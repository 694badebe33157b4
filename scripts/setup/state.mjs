// What is installed against what the lock file asks for: pure comparisons, no files.
// Plain JavaScript without dependencies, because it runs before anything is installed (Node 20 too).

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry & { dependencies?: Record<string, string>, devDependencies?: Record<string, string> }> }} Lock
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest
 */

/** The oldest Node that Astro 7, Vitest 5 and our type-stripped scripts run on. */
export const OLDEST_PROJECT_NODE = '22.18.0';

/**
 * Compares two versions number by number.
 * @param {string} version
 * @param {string} minimum
 * @example isAtLeast('v24.1.0', '22.18.0') // true
 */
export function isAtLeast(version, minimum) {
  const [have, want] = [version, minimum].map((text) => text.trim().replace(/^v/, '').split('.').map(Number));
  for (const [index, wanted] of (want ?? []).entries()) {
    const got = have?.[index] ?? 0;
    if (Number.isNaN(got)) return false;
    if (got !== wanted) return got > wanted;
  }
  return true;
}

/**
 * Whether package.json asks for other direct dependencies than the lock file was made from.
 * @param {Manifest} manifest
 * @param {Lock} lock
 */
export function isLockOutdated(manifest, lock) {
  const root = lock.packages?.[''];
  const differ = (/** @type {Record<string, string>} */ one = {}, /** @type {Record<string, string>} */ other = {}) =>
    Object.keys({ ...one, ...other }).some((name) => one[name] !== other[name]);
  return differ(manifest.dependencies, root?.dependencies) || differ(manifest.devDependencies, root?.devDependencies);
}

/**
 * Packages of the lock file that are not installed in that version. Optional ones (binaries of other systems) do not count.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json, which npm writes last
 * @returns {string[]}
 */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages ?? {})
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .filter(([path, entry]) => {
      const found = installed?.packages?.[path];
      return !found || found.version !== entry.version;
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

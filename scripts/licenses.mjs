import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A rolldown plugin that writes the licences of all bundled packages beside the bundle, as most of them require. */
export function licenses() {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null));
      this.emitFile({
        type: 'asset',
        fileName: 'licenses.txt',
        source: [...folders]
          .sort()
          .map(licenseOf)
          .join(`\n${'-'.repeat(80)}\n\n`),
      });
    },
  };
}

/** The folder of the package that a module comes from; `null` for reader's own. */
function packageFolder(id) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? null;
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  // Some packages have it only in their README.
  const text = file
    ? readFileSync(path.join(folder, file), 'utf8')
    : `${license}, as its package.json says.\n`;
  return `${name} ${version}\n\n${text}`;
}

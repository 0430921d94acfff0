import { rolldown } from 'rolldown';

/**
 * A rolldown plugin that runs the modules named `*.ready.ts`, and puts what they export in their place: what is the same at
 * every start is made once, by the build. They export data as JSON has it.
 */
export function readyValues() {
  return {
    name: 'ready-values',
    async load(id) {
      if (!id.endsWith('.ready.ts')) return null;
      const bundle = await rolldown({ input: id, platform: 'node' });
      const { output } = await bundle.generate({ format: 'esm' });
      await bundle.close();
      const values = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

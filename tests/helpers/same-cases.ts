import fc from 'fast-check';

// A law tries the same cases every time, so that a failure is due to the change and not to chance.
// `SEED=… npx vitest run` tries others; `npm run fuzz` always does.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_231_125) });

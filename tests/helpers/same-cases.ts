import fc from 'fast-check';

// A law tries the same cases each time, so that a run says something about the change and not about chance.
// `SEED=… npx vitest run` tries others; `npm run fuzz` always does.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_231_125) });

import fc from 'fast-check';

/**
 * Property tests try the same inputs in each run, so that the suite fails for what was changed and
 * not by chance. New inputs are tried with RANDOM_SEED=1, as `npm run fuzz` does.
 */
if (!process.env.RANDOM_SEED) fc.configureGlobal({...fc.readConfigureGlobal(), seed: 20_261_125});

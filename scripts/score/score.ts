import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {predictAnswers} from './answers.ts';
import {predictLint} from './lint.ts';
import {predictNer} from './ner.ts';
import {scoreRewrap} from './rewrap.ts';
import {predictSeed} from './seed.ts';
import {predictSentences} from './sentences.ts';

/**
 * Measures the program against gold data: writes what the program says to build/score/TASK.jsonl and
 * hands it to the gold folder's own score.py. The folder comes from the command line or WARRAQ_EVAL.
 */
const tasks: Readonly<Record<string, (gold: string) => Promise<readonly unknown[]>>> = {
  seed: predictSeed,
  sentences: predictSentences,
  answers: predictAnswers,
  ner: predictNer,
  lint: predictLint,
};

const [folder = process.env.WARRAQ_EVAL, ...chosen] = process.argv.slice(2);
if (folder === undefined || !existsSync(path.join(folder, 'score.py'))) {
  console.error('usage: npm run score -- FOLDER [TASK…]   (or the folder in WARRAQ_EVAL)');
  console.error(
    `FOLDER holds score.py and the gold files; tasks: ${Object.keys(tasks).join(', ')}`,
  );
  process.exit(2);
}

const output = path.resolve('build/score');
mkdirSync(output, {recursive: true});
let failures = 0;
for (const [task, predict] of Object.entries(tasks)) {
  if (chosen.length > 0 && !chosen.includes(task)) continue;
  const file = path.join(output, `${task}.jsonl`);
  const predictions = await predict(folder);
  writeFileSync(file, predictions.map(prediction => `${JSON.stringify(prediction)}\n`).join(''));
  console.log(`\n== ${task}`);
  const script = path.join(folder, 'score.py');
  const {status} = spawnSync('python3', [script, task, file, '--gold', folder], {stdio: 'inherit'});
  failures += status === 0 ? 0 : 1;
}
if (chosen.length === 0 || chosen.includes('rewrap')) {
  console.log('\n== rewrap');
  scoreRewrap(folder);
}
process.exit(failures === 0 ? 0 : 1);

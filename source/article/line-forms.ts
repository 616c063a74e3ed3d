/** Where a line ends a sentence: its mark, then what may close after it. */
const sentenceEnd = /[.؟!?…۔][»›"“”'’)\]}]*(?:\[[\p{N}،, ]+\])*$/u;

/** Ends that leave a line unfinished: a mark or a word that something has to follow. */
const unfinishedMark = /[،؛,;«([{“„/–—-]$/;
const unfinishedWord =
  /(?:^|\s)[وف]?(?:في|من|إلى|على|عن|أن|إن|مع|بين|بعد|قبل|عند|حول|ضد|أو|ثم|التي|الذي|الذين|لا|لم|لن|قد|كان|كانت|ما|كل|أي|غير|هذا|هذه|ذلك|تلك|حتى|منذ|خلال|عبر|لدى|بن|و)$/;

/** Words that go on with the sentence before them. */
const continues =
  /^(?:بعدما|عندما|حيث|بينما|الذي|التي|الذين|اللذين|اللتين|اللذان|اللتان|أن|أو|أم|ثم|بل|حتى|كي|لكي|لأن|لأنه|لأنها|مما|عما|منذ|خلال|ضد|عبر|عن|مع|على|من|إلى|في|منها|منه|منهم|لها|له|لهم|بها|به|بهم|فيها|فيه|عليها|عليه)(?:\s|$)/;

const bullet = /^[-–—•·▪◦●○‣⁃■□◆✓*+] \S/;
/** 1. 1) (1) 1- ١. أ) أ- iv) a): a letter with a full stop is an abbreviation (د. أحمد). */
const number =
  /^(?:\(?\p{Nd}{1,3}(?:[.)] ?[-–]? | ?[-–] )|\(?(?:[أابجدهوزحطي]|[a-h]|[ivx]{1,4})(?:\) |[-–] ))\S/u;
const rule = /^(?:[-–—_=*~•.#]\s?){3,}$/;
const wikiHeading = /^(={2,6})\s*([^=]+?)\s*\1$/;

/** The sign between the halves of a line of verse. */
const caesura = / (?:\*{1,3}|\.{2,4}|…|\|{1,2}|\/{2}|#|={1,3}) /;
const fewestWords = 2;
const mostWords = 9;

/** Whether a line closes a sentence. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** Whether something has to follow on the next line. */
export function isUnfinished(text: string): boolean {
  return unfinishedMark.test(text) || unfinishedWord.test(text);
}

/** Whether a line cannot begin a sentence. */
export function continuesSentence(text: string): boolean {
  return continues.test(text) || /^[،؛:.؟!»)\]}]/.test(text);
}

/** Whether a line begins with the marker of a list: a bullet, a number or a letter. */
export function isListItem(text: string): boolean {
  return (bullet.test(text) && !isCouplet(text)) || number.test(text);
}

/** Whether a list counts its items. */
export function isNumbered(text: string): boolean {
  return number.test(text);
}

/** A line of dashes, stars or the like that parts what stands above from what stands below. */
export function isRule(text: string): boolean {
  return rule.test(text);
}

/** A line of verse whose two halves are parted by a sign: «… * …»; the halves are of one length. */
export function isCouplet(text: string): boolean {
  const [first = '', second = '', ...rest] = text.split(caesura);
  return rest.length === 0 && isHalf(first) && isHalf(second);
}

function isHalf(text: string): boolean {
  const words = text.split(' ').length;
  return (
    words >= fewestWords && words <= mostWords && /\p{L}$/u.test(text.replace(/[\p{M}؟!.]+$/u, ''))
  );
}

/** The heading that a line of wiki text holds: == النشأة ==. */
export function wikiHeadingOf(text: string): string | null {
  return wikiHeading.exec(text)?.[2] ?? null;
}

import type {Speaker} from './article.ts';
import {isTitle, nounPhraseAt, withoutArticle} from './noun-phrase.ts';
import type {Speech} from './speech.ts';
import {bare, wordsOf} from './words.ts';

/** A sentence in the order of the article, with what it shows of its speaker. */
export type SpokenSentence = {
  readonly id: string;
  readonly text: string;
  readonly speech: Speech;
};

/** A name that the article gives somewhere. */
type Mention = {
  readonly name: string;
  readonly words: readonly string[];
  readonly statement: string;
};

type Voice = Mention & {readonly gender: Speech['gender']};

/**
 * Who says each sentence: named in it; a short form of a name that stands elsewhere (الوزارة, الرئيس,
 * علييف), which is the last one that fits; carried on from an earlier sentence where a verb of
 * speech has no subject; or nobody.
 */
export function resolveSpeakers(sentences: readonly SpokenSentence[]): (Speaker | null)[] {
  const names = fullNames(sentences);
  const heads = referredHeads(sentences);
  const mentions = new Map<string, Mention[]>();
  const voices: Voice[] = [];

  return sentences.map(({id, text, speech}) => {
    const speaker = speakerOf(id, speech);
    noteMentions(id, text);
    return speaker;
  });

  function speakerOf(id: string, {subject, verb, gender, isTurn}: Speech): Speaker | null {
    if (subject === null) {
      if (verb === null && !isTurn) return null;
      const voice = voices.findLast(earlier => agrees(earlier.gender, gender));
      return voice ? {name: voice.name, asPrinted: null, resolvedFrom: voice.statement} : null;
    }
    const words = contentWords(subject);
    const earlier =
      voices.findLast(voice => isShortFor(words, voice.words)) ??
      mentions.get(words[0] ?? '')?.findLast(mention => isShortFor(words, mention.words));
    const own: Mention = {name: subject, words, statement: id};
    const fullest = earlier ?? own;
    const name = names.find(full => isShortFor(fullest.words, full.words)) ?? fullest;
    const from = name.statement === id ? null : name.statement;
    voices.push({...fullest, name: name.name, words: name.words, statement: id, gender});
    return {name: name.name, asPrinted: subject, resolvedFrom: from};
  }

  function noteMentions(id: string, text: string): void {
    const words = wordsOf(text);
    for (const [index, word] of words.entries()) {
      const head = headOf(word.bare);
      if (!heads.has(head)) continue;
      const range = nounPhraseAt(
        text,
        [
          {...word, bare: word.bare.replace(/^[وفبكل](?=ال)|^ل(?=ل)/, '')},
          ...words.slice(index + 1),
        ],
        0,
        false,
      );
      if (range === null || range[1] < 2) continue;
      const name = text
        .slice(word.start, words[index + range[1] - 1]?.end)
        .replace(/^لل/, 'ال')
        .replace(/^[وفبك](?=ال)/, '');
      const list = mentions.get(head) ?? [];
      list.push({name, words: contentWords(name), statement: id});
      mentions.set(head, list);
    }
  }
}

/** Verbs without a subject go on with the last voice of their gender; the plural is open to both. */
function agrees(voice: Speech['gender'], verb: Speech['gender']): boolean {
  return voice === null || verb === null || voice === verb;
}

/** The names that say most: a title with a name of which others print less. */
function fullNames(sentences: readonly SpokenSentence[]): Mention[] {
  const names: Mention[] = [];
  for (const {id, speech} of sentences) {
    if (speech.subject === null) continue;
    const words = contentWords(speech.subject);
    if (words.length > 2 && isTitle(words[0] ?? ''))
      names.push({name: speech.subject, words, statement: id});
  }
  return names;
}

/** Heads of subjects that are definite by themselves: they refer back to something fuller. */
function referredHeads(sentences: readonly SpokenSentence[]): Set<string> {
  return new Set(
    sentences.flatMap(({speech}) =>
      speech.subject === null ? [] : contentWords(speech.subject).slice(0, 1),
    ),
  );
}

function headOf(word: string): string {
  return withoutArticle(word.replace(/^[وفبكل](?=ال)/, '').replace(/^لل/, 'ال'));
}

/** The words of a name as they are compared: without tashkeel, articles and hamza seats' differences of ة and ه. */
function contentWords(name: string): string[] {
  return wordsOf(bare(name)).map(({bare: word}) => withoutArticle(word).replace(/ة$/, 'ه'));
}

/** Whether a name is a shorter form of a fuller one: the same head and nothing else, or the last part of it. */
function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  const isEnd = short.every((word, index) => word === full[full.length - short.length + index]);
  const isHead = short[0] === full[0] && short.every(word => full.includes(word));
  return isEnd || isHead;
}

import type {Gender} from '../facts/analysis.ts';
import {clausesOf} from './clause.ts';
import {foldOnce} from './fold-once.ts';
import {nominative} from './inflect.ts';
import {kin} from './kin.ts';
import {genderOfForm} from './noun.ts';
import {openerAt} from './openers.ts';
import type {Reading, ReadStatement} from './reading.ts';
import {isWholeName} from './stems/others.ts';
import {tokensOf} from './token.ts';
import type {Topic} from './topic.ts';

/** Whom or what a statement is about where it does not say so itself. */
export type SubjectMatter = {readonly name: string; readonly gender: Gender};

/** How many words of a text say what it is about. */
const OPENING_WORDS = 25;

/**
 * What each statement is about where it leaves that out: the person of the text as the reading tells,
 * else what the title names, as long as every sentence of the paragraph before speaks of it too.
 */
export function subjectMatters(reading: Reading): ReadonlyMap<ReadStatement, SubjectMatter> {
  const matters = new Map<ReadStatement, SubjectMatter>();
  const person = reading.statements[0]?.textTopic ?? null;
  const titled = person?.gender
    ? {name: person.name, gender: person.gender}
    : person === null
      ? matterOfTitle(reading)
      : null;
  let paragraph = '';
  let isOn = true;
  for (const read of reading.statements) {
    if (read.topic?.gender) {
      matters.set(read, {name: read.topic.name, gender: read.topic.gender});
    }

    if (!titled || read.statement.speaker?.asPrinted) continue;
    if (read.paragraph.id !== paragraph) {
      paragraph = read.paragraph.id;
      isOn = person === null;
    }

    const start = read.tokens.findIndex(({isWord}) => isWord);
    const isLeftOut = start !== -1 && openerAt(read, start) === 'subjectless';
    const isOfPerson = person === null && speaksOfPerson(read);
    if (isOn && isLeftOut && !isOfPerson) matters.set(read, titled);
    const head = foldOnce(
      read.tokens
        .slice(0, 8)
        .map(({text}) => text)
        .join(' '),
    );
    const isNamed =
      head.includes(foldOnce(titled.name)) ||
      (person !== null &&
        read.facts.some(({entity, from}) => entity?.id === person.entity && from < 6));
    // «هي حرب دولية …، وشارك فيها …»: what follows in the sentence is about the same.
    if (isNamed && !isLeftOut && !namesAnother(read, person)) matters.set(read, titled);
    isOn = ((isOn && isLeftOut) || isNamed) && !isOfPerson;
  }

  for (const [index, read] of reading.statements.entries()) {
    // «سيطرت ألمانيا …، كما اتفقت مع …»: a later clause is about the first one's subject.
    const own = matters.has(read) ? null : subjectOf(read);
    if (own) matters.set(read, own);
    const before = reading.statements[index - 1];
    if (matters.has(read) || before?.paragraph.id !== read.paragraph.id) continue;
    if (read.statement.kind !== 'report' || read.statement.speaker !== null) continue;
    const start = read.tokens.findIndex(({isWord}) => isWord);
    const subject = start === -1 ? null : subjectOf(before);
    if (subject && openerAt(read, start) === 'subjectless') matters.set(read, subject);
  }

  return matters;
}

/** «كان أبوه سراجًا», «وهو في الثالثة»: only a person has kin or an age; one who is named may be meant too. */
function speaksOfPerson({facts, tokens}: ReadStatement): boolean {
  return (
    facts.some(({entity}) => entity?.type === 'person') ||
    tokens.some(
      ({folded}, index) =>
        kin.test(folded) || (/^(?:وهو|وهي)$/.test(folded) && tokens[index + 1]?.folded === 'ابن'),
    )
  );
}

/** Another person before whom «he» may mean. */
function namesAnother({facts}: ReadStatement, person: Topic | null): boolean {
  return facts.some(
    ({entity}) =>
      entity?.type === 'person' &&
      entity.id !== person?.entity &&
      (person === null || entity.gender === null || entity.gender === person.gender),
  );
}

/** The named thing that a sentence opens with as its subject, where it names no other of the kind. */
function subjectOf(read: ReadStatement): SubjectMatter | null {
  const {facts, tokens, statement} = read;
  const start = tokens.findIndex(({isWord}) => isWord);
  if (statement.kind !== 'report' || statement.speaker !== null) return null;
  if (openerAt(read, start) !== 'whole') return null;
  const [clause] = clausesOf(read);
  const name = clause && clause.lead.from <= start + 1 ? clause.subject.name : null;
  if (!name?.named || !name.entity || clause?.subject.inserted !== undefined) return null;
  const {type, gender} = name.entity;
  const own = gender ?? (type === 'place' ? 'feminine' : null);
  if (own === null || !isWholeName(read, name)) return null;
  const isOnly = facts.every(
    ({entity, named}) =>
      entity === null || !named || entity.id === name.entity?.id || entity.gender !== own,
  );
  const words = name.fact.text.split(' ').length;
  return isOnly && words <= 5 ? {name: nominative(name.fact.text), gender: own} : null;
}

/** What the title names, where the text opens with it; null for a heading of another kind. */
function matterOfTitle({article, analysis}: Reading): SubjectMatter | null {
  const {title} = article;
  const words = tokensOf(title).filter(({isWord}) => isWord);
  if (words.length === 0 || words.length > 4 || /[:،؟!…«»]/.test(title)) return null;
  const opening = foldOnce(
    (article.sections[0]?.paragraphs[0]?.text ?? '').split(' ').slice(0, OPENING_WORDS).join(' '),
  );
  if (!opening.includes(foldOnce(title))) return null;
  const entity = analysis.entities.find(({name, variants}) =>
    [name, ...variants].some(variant => foldOnce(variant) === foldOnce(title)),
  );
  const gender =
    entity?.gender ??
    (words[0] ? genderOfForm(words[0]) : null) ??
    (entity?.type === 'place' ? 'feminine' : 'masculine');
  return {name: title, gender};
}

import {endsSentence} from './line-forms.ts';

/** A cue of subtitles (SubRip, WebVTT): its number, and from when to when it is seen. */
const timing = /^(?:\d\d:)?\d\d:\d\d[,.]\d{3} +--> +(?:\d\d:)?\d\d:\d\d[,.]\d{3}.*$/;
const cue = new RegExp(timing.source, 'm');
const number = /^\d+$/;
const tag = /<\/?[a-z][^>\n]{0,40}>/gi;

/** A paragraph of what is spoken ends with the first sentence behind so many letters. */
const longParagraph = 300;

/**
 * What is spoken in subtitles, without their times, a paragraph a line; every other text as it is. A
 * sentence goes on over the ends of cues.
 */
export function withoutCues(text: string): string {
  if (!cue.test(text)) return text;
  const lines = text.split('\n').map(line => line.trim());
  const spoken = lines.filter(
    (line, index) =>
      line !== '' &&
      line !== 'WEBVTT' &&
      !timing.test(line) &&
      !(number.test(line) && timing.test(lines[index + 1] ?? '')),
  );
  const paragraphs: string[] = [];
  let open = '';
  for (const line of spoken) {
    open = `${open} ${line.replace(tag, '')}`.trim();
    if (open.length > longParagraph && endsSentence(open)) {
      paragraphs.push(open);
      open = '';
    }
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs.join('\n\n');
}

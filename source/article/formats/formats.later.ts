import {Readability} from '@mozilla/readability';
import {analyse} from 'chardet';
import {Parser} from 'htmlparser2';
import iconv from 'iconv-lite';
import {parseHTML} from 'linkedom';
import {marked} from 'marked';
import {fromBuffer} from 'yauzl';

/**
 * The libraries that read encodings and formats. They are a file of their own beside the program
 * (docs/decisions/0009-formats.md), loaded only for a text that needs one of them: import this
 * module with `await import`, never statically.
 */
export const libraries = {Readability, analyse, Parser, iconv, parseHTML, marked, fromBuffer};

import {describe, expect, test} from 'vitest';
import {storedOrder, toReadingOrder} from '../../../source/article/encoding/visual-order.ts';

const READ =
  'وصلت الباخرة الكبيرة إلى الميناء (الجديد) في سنة 1998، ونزل منها 250 مسافرا إلى المدينة.';
const SEEN =
  '.ةنيدملا ىلإ ارفاسم 250 اهنم لزنو ،1998 ةنس يف (ديدجلا) ءانيملا ىلإ ةريبكلا ةرخابلا تلصو';
const SEEN_UNMIRRORED = SEEN.replace('(ديدجلا)', ')ديدجلا(');

describe('the order in which a text is stored', () => {
  test.each([
    [READ, 'logical', 'as it is read'],
    [SEEN, 'visual', 'as it stood on the screen'],
    ['أهلا وسهلا، مثلا', 'logical', 'many words end in لا'],
    ['ةبتك', 'unclear', 'a word alone, perhaps a typing error'],
    ['Only English.', 'logical', 'no Arabic at all'],
    ['', 'logical', 'nothing'],
    ['ﺔﻨﻳﺪﻤﻟﺍ ﻰﻟﺇ ﺓﺮﺧﺎﺒﻟﺍ ﺖﻠﺻﻭ', 'visual', 'in the forms that stood on the screen'],
  ])('%s', (text, order) => {
    expect(storedOrder(text)).toBe(order);
  });
});

describe('a text as it was seen, in reading order', () => {
  test.each([
    [SEEN, READ, 'brackets stored as they look'],
    [SEEN_UNMIRRORED, READ, 'brackets stored as they are'],
    ['Windows 95 جمانرب', 'برنامج Windows 95', 'Latin words keep their order'],
    ['%12,5 ةبسنب', 'بنسبة %12,5', 'a number with its comma'],
    ['ٌدَلَو', 'وَلَدٌ', 'marks before their letters, as a plain reversal leaves them'],
    ['ةبتك\nةسردم', 'كتبة\nمدرسة', 'line by line'],
    ['ﻻ', 'ﻻ', 'a ligature is one sign'],
  ])('%s', (seen, read) => {
    expect(toReadingOrder(seen)).toBe(read);
  });
});

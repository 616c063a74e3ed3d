import {afterEach, expect, test} from 'vitest';
import {PtySession} from './pty-session.ts';

let session: PtySession;
afterEach(() => session.dispose());

test('y sends the statement as it is stored to the clipboard, and says so', async () => {
  session = new PtySession(['karabakh-ceasefire', '--lang', 'en']);
  await session.shows('Contents');
  session.send('ny');
  await session.shows('Copied');
  const [, base64 = ''] = /\u001B\]52;c;([^\u0007]*)\u0007/.exec(session.output) ?? [];
  const copied = Buffer.from(base64, 'base64').toString('utf8');
  expect(copied).toMatch(/^أعلنت وزارة الدفاع الروسية، الأربعاء، .* على حساب الانفصاليين\.$/);
  expect(copied).not.toMatch(/[\uFB50-\uFDFF\uFE70-\uFEFC]/);
});

test('a paste is one line of the query, whatever line ends are in it', async () => {
  session = new PtySession(['karabakh-ceasefire', '--lang', 'en']);
  await session.shows('Contents');
  expect(session.output).toContain('\u001B[?2004h');
  session.send('/');
  await session.shows('Search');
  session.send('\u001B[200~قره\r\nباغ\u001B[201~');
  await session.shows('قره باغ');
  await session.shows('statements');
});

test('a paste outside of a line of text is no storm of commands', async () => {
  session = new PtySession(['karabakh-ceasefire', '--lang', 'en']);
  await session.shows('Contents');
  session.send('\u001B[200~Q/tq\u001B[201~?');
  await session.shows('Keys');
  session.send('\u001B');
  await session.shows('Contents');
});

import { start } from '/assets/webapps/frame.js';
import { word } from '/assets/webapps/language.js';

await start(word('Các ứng dụng', 'Applications') + ' – Bầu Cử', ['/']);

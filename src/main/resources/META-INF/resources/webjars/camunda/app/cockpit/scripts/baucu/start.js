import { start } from '/assets/webapps/frame.js';
import { word } from '/assets/webapps/language.js';

await start(word('Theo dõi quy trình', 'Cockpit') + ' – Bầu Cử', ['/', '/board']);

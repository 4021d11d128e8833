import { start } from '/assets/webapps/frame.js';
import { word } from '/assets/webapps/language.js';

await start(word('Quản trị', 'Administration') + ' – Bầu Cử', ['/', '/admin/users', '/setup']);

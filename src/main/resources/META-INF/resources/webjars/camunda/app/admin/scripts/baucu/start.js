import { start } from '/assets/webapps/frame.js';

await start('Quản trị – Bầu Cử', ['/', '/admin/users']);

import { start } from '/assets/webapps/frame.js';

await start('Bầu Cử', ['/']);

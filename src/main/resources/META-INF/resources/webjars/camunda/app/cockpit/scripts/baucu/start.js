import { start } from '/assets/webapps/frame.js';

await start('Theo dõi quy trình – Bầu Cử', ['/']);

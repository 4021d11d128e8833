import { start } from '/assets/webapps/frame.js';
import { word } from '/assets/webapps/language.js';

const MOMENT = /^\s*(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d{3})?(?:\+\d{4})?\s*$/;

/** Cockpit's tables write moments as 2021-03-19T01:00:01, whatever dateFormat says. */
function dayFirst() {
  document.querySelectorAll('td, dd, .ctn-sidebar span').forEach((cell) => {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const found = text.nodeValue.match(MOMENT);
      if (found) text.nodeValue = `${found[3]}/${found[2]}/${found[1]} ${found[4]}`;
    }
  });
}

await start(word('Theo dõi quy trình', 'Cockpit') + ' – Bầu Cử', ['/', '/board']);
new MutationObserver(dayFirst).observe(document.body, { childList: true, subtree: true, characterData: true });

/*
 * Which language the person has chosen on the own pages: Vietnamese, or English by the cookie that the switch sets. The browser's own language
 * decides nothing.
 */
export const language = /(?:^|;\s*)BAUCU_LANG=en(?:;|$)/.test(document.cookie) ? 'en' : 'vi';

/** One of two ways to say the same. */
export const word = (vietnamese, english) => (language === 'en' ? english : vietnamese);

/** What config.js of each application says about languages and dates: one language only, or the browser would choose between two. */
export const locales = { availableLocales: [language], fallbackLocale: language };

export const dateFormat = {
  monthName: 'MMMM',
  day: 'DD',
  abbr: 'DD/MM/YYYY HH:mm',
  normal: 'DD/MM/YYYY HH:mm',
  long: 'dddd, DD/MM/YYYY HH:mm',
  short: 'DD/MM/YYYY',
};

/**
 * Puts the application's sentences where it looks for them before it starts. It would otherwise draw its first page while they are on their way,
 * and show SEARCH_PLACEHOLDER and DUE_DATE; and after an update it would show the sentences of the version before once more.
 */
export async function loadSentences() {
  const base = document.querySelector('base');
  const folder = base.getAttribute('app-root') + '/app/' + base.getAttribute('app-name') + '/locales/';
  const response = await fetch(folder + language + '.json?bust=' + encodeURIComponent(window.bust || ''), { credentials: 'same-origin' });
  if (!response.ok) throw new Error('the sentences of ' + folder + ' answer ' + response.status);
  const sentences = await response.json();
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  kept[folder + '_locales_data_' + language + '_' + window.bust] = JSON.stringify(sentences);
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

/* Name, language, dates and look of Bầu Cử. */
import { dateFormat, locales, word } from '/assets/webapps/language.js';

export default {
  app: { name: word('Theo dõi quy trình', 'Cockpit'), vendor: 'Bầu Cử' },
  locales,
  dateFormat,
  customScripts: ['scripts/baucu/start'],
  disableWelcomeMessage: true,
};

/* Name, language, dates and look of Bầu Cử. */
import { dateFormat, locales, word } from '/assets/webapps/language.js';

export default {
  app: { name: word('Các ứng dụng', 'Applications'), vendor: 'Bầu Cử' },
  locales,
  dateFormat,
  customScripts: ['scripts/baucu/start'],
  disableWelcomeMessage: true,
  // the shipped link leads to the maker's site
  links: [
    { label: word('Trang chính', 'Home page'), href: '/', description: word('Việc cần làm, thời hạn, thông báo', 'What to do, limits, messages') },
    { label: word('Mốc thời hạn', 'Milestones'), href: '/milestones', description: word('Các mốc theo luật và theo kế hoạch', 'Limits of the law and of the plan') },
  ],
};

/* Name, language, dates and keys of Tasklist. */
import { dateFormat, locales, word } from '/assets/webapps/language.js';

export default {
  app: { name: word('Danh sách việc', 'Tasks'), vendor: 'Bầu Cử' },
  locales,
  dateFormat,
  customScripts: ['scripts/baucu/start'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: word('nhận việc đang chọn', 'take the chosen task') },
    focusFilter: { key: 'ctrl+shift+f', description: word('đến danh sách đầu tiên', 'go to the first list') },
    focusList: { key: 'ctrl+alt+l', description: word('đến việc đầu tiên trong danh sách', 'go to the first task of the list') },
    focusForm: { key: 'ctrl+alt+f', description: word('đến mục đầu tiên của biểu mẫu', 'go to the first field of the form') },
  },
};

/* Name, language, dates and keys of Tasklist. */
export default {
  app: { name: 'Danh sách việc', vendor: 'Bầu Cử' },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { monthName: 'MMMM', day: 'DD', abbr: 'DD/MM/YYYY HH:mm', normal: 'DD/MM/YYYY HH:mm', long: 'dddd, DD/MM/YYYY HH:mm', short: 'DD/MM/YYYY' },
  customScripts: ['scripts/baucu/start'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'nhận việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: 'đến bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'đến việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'đến mục đầu tiên của biểu mẫu' },
    startProcess: { key: 'ctrl+alt+p', description: 'mở danh sách quy trình được bắt đầu' }
  }
};

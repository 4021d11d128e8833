/* Name, look and links of Bầu Cử. */
export default {
  app: { name: 'Các ứng dụng', vendor: 'Bầu Cử' },
  customScripts: ['scripts/baucu/start'],
  disableWelcomeMessage: true
};

/* Name, look and links of Bầu Cử. */
export default {
  app: { name: 'Quản trị', vendor: 'Bầu Cử' },
  customScripts: ['scripts/baucu/start'],
  disableWelcomeMessage: true
};

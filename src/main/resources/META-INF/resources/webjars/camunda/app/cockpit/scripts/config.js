/* Name, look and links of Bầu Cử. */
export default {
  app: { name: 'Theo dõi quy trình', vendor: 'Bầu Cử' },
  customScripts: ['scripts/baucu/start'],
  disableWelcomeMessage: true
};

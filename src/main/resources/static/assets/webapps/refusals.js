/*
 * What was refused and why, in the person's words: every violation with its code and what to do, above the form. The engine's own answers are
 * English and name permissions; those that an official can meet are said here.
 */
import { word } from './language.js';

const RULE = /(?:^|\| )([A-Z]{2,}-\d{3}): /;
const ONE = /^([A-Z]{2,}-\d{3}): (.*)$/s;

/** [what the engine says, what is said instead] */
const ENGINE = [
  [/is already claimed by someone else/i, word(
    'Người khác đã nhận việc này. Liên hệ người nhận việc, hoặc đề nghị giao lại.',
    'Somebody else has taken this task. Ask them, or ask for it to be handed over.')],
  [/(Cannot find task|No matching task|task.*(does not exist|is null)|Task with id .* not)/i, word(
    'Việc này đã hoàn thành hoặc không còn. Tải lại danh sách việc để xem tình hình.',
    'The task is done or gone. Reload the list of tasks.')],
  [/(was updated by another transaction|OptimisticLocking)/i, word(
    'Người khác vừa thay đổi việc này. Tải lại trang rồi thực hiện lại.',
    'Somebody has just changed this task. Reload the page and try again.')],
  [/does not have .*permission|Required admin|is not authorized/i, word(
    'Cơ quan đang làm việc không có quyền thực hiện thao tác này. Kiểm tra cơ quan đã chọn ở trang chính.',
    'The body you act for may not do this. Check on the home page which body you act for.')],
];

const escaped = (text) => {
  const node = document.createElement('div');
  node.textContent = text;
  return node.innerHTML;
};

function listed(message) {
  return '<ul class="bc-faults">' + message.split(' | ').map((fault) => {
    const [, code, sentence] = fault.match(ONE) || [null, '', fault];
    return '<li>' + (code ? '<span class="bc-code">' + escaped(code) + '</span> ' : '') + escaped(sentence) + '</li>';
  }).join('') + '</ul>';
}

function inOurWords(notification) {
  const message = String(notification.message || '');
  if (RULE.test(message)) {
    return { ...notification, status: escaped(notification.status || ''), message: listed(message), unsafe: true, refusal: true };
  }
  const known = ENGINE.find(([pattern]) => pattern.test(message));
  return known ? { ...notification, message: known[1], refusal: true } : notification;
}

const COMPLETION = /\/(?:submit-form|complete)$/;
const TOAST_MILLIS = 6000;

/** Tasklist says nothing when a task is done. */
function done(client, translate, notifications) {
  const post = client.prototype.post;
  client.prototype.post = function postAndSay(path, options) {
    if (!COMPLETION.test(path) || !options || !options.done) return post.call(this, path, options);
    const answered = options.done;
    return post.call(this, path, {
      ...options,
      done: (problem, ...answer) => {
        if (!problem) notifications.addMessage({ status: translate.instant('COMPLETE_OK'), duration: TOAST_MILLIS });
        answered(problem, ...answer);
      },
    });
  };
  return client;
}

export function refusals(module) {
  module.config(['$provide', ($provide) => {
    $provide.decorator('camAPIHttpClient', ['$delegate', '$translate', 'Notifications', done]);
  }]);
  module.config(['$provide', ($provide) => {
    $provide.decorator('Notifications', ['$delegate', ($delegate) => {
      const add = $delegate.add;
      $delegate.add = function addInOurWords(notification) {
        const said = inOurWords(notification);
        // the engine's "no permission" for the same refusal says nothing more
        if (said.refusal) this.notifications.filter((n) => n.http).forEach((n) => this.clear(n));
        return add.call(this, said);
      };
      return $delegate;
    }]);
  }]);
}

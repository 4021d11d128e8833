/*
 * Tasklist in the look of Bầu Cử: limits as dates instead of "2 days ago", what a task is about, and late only by the product's clock, which a
 * rehearsal moves.
 */
import { cards } from '/assets/webapps/cards.js';
import { start } from '/assets/webapps/frame.js';
import { language, word } from '/assets/webapps/language.js';
import { refusals } from '/assets/webapps/refusals.js';

const frame = await start(word('Danh sách việc', 'Tasks') + ' – Bầu Cử', ['/', '/inbox', '/milestones']);
const offset = frame ? new Date(frame.instant).getTime() - Date.now() : 0;
const now = () => Date.now() + offset;

const FORMAT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});

/** "09/04/2021", with the hour unless the limit counts as a day. */
function written(value, wholeDay) {
  const part = Object.fromEntries(FORMAT.formatToParts(new Date(value)).map((p) => [p.type, p.value]));
  const day = `${part.day}/${part.month}/${part.year}`;
  return wholeDay || `${part.hour}:${part.minute}:${part.second}` === '23:59:59' ? day : `${day} ${part.hour}:${part.minute}`;
}

function link(scope, element, attributes) {
  const limit = attributes.amTimeAgo === 'task.due' ? 'law' : attributes.amTimeAgo === 'task.followUp' ? 'plan' : 'made';
  scope.$watch(attributes.amTimeAgo, (value) => {
    element.text(value ? written(value, limit === 'plan') : '');
    const late = limit === 'law' && value && new Date(value).getTime() < now();
    element.parent().addClass('bc-limit bc-' + limit).toggleClass('bc-passed', Boolean(late));
  });
}

// The law sets the order: by legal limit unless the person has chosen another.
if (!location.hash.includes('sorting=')) {
  const query = location.hash.startsWith('#/?') ? location.hash + '&' : '#/?';
  history.replaceState(null, '', query + 'sorting=' + encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]'));
}

const tasklist = window.angular.module('cam.tasklist');
tasklist.config(['$provide', ($provide) => {
  $provide.decorator('amTimeAgoDirective', ['$delegate', ($delegate) => {
    $delegate[0].compile = () => link;
    return $delegate;
  }]);
}]);
// The engine's history is not an official's: what happened to a case is on the case's own pages.
tasklist.config(['$provide', ($provide) => {
  $provide.decorator('Views', ['$delegate', ($delegate) => {
    const all = $delegate.getProviders;
    $delegate.getProviders = (options) => all.call($delegate, options).filter((view) => view.id !== 'task-detail-history');
    return $delegate;
  }]);
}]);
cards(tasklist);
refusals(tasklist);

// The lists keep both their names; the engine knows only one.
if (language === 'en') {
  const english = (filter) => {
    if (!filter || !filter.properties || !filter.properties.nameEn) return;
    filter.name = filter.properties.nameEn;
    filter.properties.description = '';
  };
  tasklist.config(['$provide', ($provide) => {
    $provide.decorator('camAPIHttpClient', ['$delegate', (client) => {
      const get = client.prototype.get;
      client.prototype.get = function getInEnglish(path, options) {
        const answer = get.call(this, path, options);
        return /^filter(?:$|\/)/.test(path) ? answer.then((lists) => { [lists].flat().forEach(english); return lists; }) : answer;
      };
      return client;
    }]);
  }]);
}

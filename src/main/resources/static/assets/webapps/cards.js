/*
 * What a task shows beside what the engine knows: the unit and the case it is about, and how it stands by the product's clock, as shape, word
 * and colour. Asked of the product for a whole page of tasks at once.
 */
import { element, icon } from './frame.js';
import { word } from './language.js';

const known = new Map();
let waiting = null;

async function ask(ids) {
  const query = new URLSearchParams(ids.map((id) => ['task', id]));
  const response = await fetch('/work/cards?' + query, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!response.ok) throw new Error('the cards answer ' + response.status);
  (await response.json()).forEach((card) => known.set(card.task, card));
}

/** The card of a task; undefined if the person may not see it or the product does not answer. */
function cardOf(id) {
  if (!waiting) {
    const ids = new Set();
    // Every task that is drawn in the same turn goes with one question.
    const answer = new Promise((resolve) => { setTimeout(resolve); })
      .then(() => { waiting = null; return ask([...ids]); });
    waiting = { ids, answer };
  }
  waiting.ids.add(id);
  return waiting.answer.then(() => known.get(id));
}

function badge(card) {
  return element('span', { class: 'bc-badge bc-' + card.state }, icon(card.state), card.stateText);
}

function notes(card) {
  const found = [];
  if (card.returned) found.push(element('span', { class: 'bc-note' }, word('Bị trả lại', 'Returned')));
  if (card.own) {
    found.push(element('span', { class: 'bc-note', title: word('Người lập, trình không phê duyệt hồ sơ của mình', 'Who drew up a case may not approve it') },
      word('Đồng chí đã lập hồ sơ này', 'You drew up this case')));
  }
  return found;
}

function draw(place, card) {
  if (!card) return;
  place.replaceChildren(
    element('div', { class: 'bc-case' }, card.title),
    element('div', { class: 'bc-unit' }, card.unit),
    element('div', { class: 'bc-badges' }, badge(card), ...notes(card)),
  );
}

/** Draws what is known at once and then what the product answers, unless the place shows another task by then. */
function show(place, id) {
  place.dataset.task = id || '';
  if (!id) { place.replaceChildren(); return; }
  draw(place, known.get(id));
  cardOf(id)
    .then((card) => { if (place.dataset.task === id) draw(place, card); })
    .catch((problem) => console.error(problem));
}

/** Gives every card of the list, and the head of the open task, its part. */
export function cards(module) {
  module.config(['ViewsProvider', (views) => {
    views.registerDefaultView('tasklist.card', {
      id: 'baucu-card',
      template: '<div class="bc-card" bc-card="task.id"></div>',
      controller: function nothing() {}, // called with new
      priority: 300,
    });
  }]);
  module.directive('bcCard', () => ({
    link: (scope, node, attributes) => scope.$watch(attributes.bcCard, (id) => show(node[0], id)),
  }));
  // a second directive of this name beside Tasklist's own: the head of the open task
  module.directive('camTasklistTaskMeta', () => ({
    restrict: 'A',
    link: (scope, node) => {
      const place = element('div', { class: 'bc-card bc-head' });
      node[0].before(place);
      scope.$watch('task.id', (id, before) => {
        show(place, id);
        // one column: the task is far below the list it was chosen from
        if (id && id !== before && window.matchMedia('(max-width: 842px)').matches) node[0].closest('.task-card').scrollIntoView();
      });
    },
  }));
}

/*
 * What Tasklist, Cockpit, Admin and Welcome share with the own pages: links back, countdown, the rehearsal's mark, one login.
 * Each application imports this module from its scripts/baucu/start.js before it boots.
 */

import { language, loadSentences, word } from './language.js';
import { formsInOurLanguage } from './forms.js';

const ICONS = '/assets/icons.svg';

/** Asks the product for its clock and the person; without an answer the application still works, on the computer's own clock. */
async function load() {
  const response = await fetch('/frame', { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!response.ok) throw new Error('the frame answers ' + response.status);
  return response.json();
}

/** The one login of the product in place of the application's own. */
function oneLogin() {
  const go = () => {
    if (location.hash.startsWith('#/login')) location.assign('/login');
    if (location.hash.startsWith('#/logout')) location.assign('/login?logout');
  };
  window.addEventListener('hashchange', go);
  go();
}

export function element(name, attributes, ...children) {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'bc-icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', ICONS + '#i-' + name);
  svg.append(use);
  return svg;
}

function header(frame, paths) {
  const links = element('nav', { class: 'bc-links', 'aria-label': 'Bầu Cử' });
  frame.links
    .filter((link) => paths.includes(link.href))
    .forEach((link) => {
      const anchor = element('a', { href: link.href }, link.text);
      if (link.count > 0) anchor.append(element('span', { class: 'bc-count' }, String(link.count)));
      links.append(anchor);
    });
  const state = element('div', { class: 'bc-state' });
  if (frame.rehearsal) {
    state.append(element('span', { class: 'bc-reh', role: 'status' }, icon('info'), element('b', {}, word('DIỄN TẬP', 'REHEARSAL')), ' ' + frame.now));
  }
  if (frame.electionDay && frame.daysLeft > 0) {
    state.append(element('span', { class: 'bc-dday' }, word('Còn ', ''), element('b', {}, String(frame.daysLeft)), word(' ngày', ' days left')));
  }
  return [links, state];
}

/** The header is drawn by the application after it boots, and again after a login. */
function keepHeader(frame, paths) {
  const put = () => {
    const bar = document.querySelector('[cam-widget-header] .navbar-header');
    if (bar && !bar.parentNode.querySelector('.bc-links')) bar.after(...header(frame, paths));
  };
  new MutationObserver(put).observe(document.body, { childList: true, subtree: true });
  put();
}

/**
 * Starts the frame of an application.
 *
 * @param {string} title what the browser's tab says
 * @param {string[]} paths which links of the navigation fit into its header
 * @returns {Promise<object|null>} the frame, null when it could not be read
 */
export async function start(title, paths) {
  document.documentElement.lang = language;
  document.title = title;
  const mark = document.querySelector('link[rel="icon"]');
  if (mark) mark.href = '/assets/mark.svg';
  oneLogin();
  formsInOurLanguage();
  const [sentences, frame] = await Promise.allSettled([loadSentences(), load()]);
  // Without them the application loads its sentences itself, and works on the computer's own clock.
  [sentences, frame].filter((part) => part.status === 'rejected').forEach((part) => console.error(part.reason));
  if (frame.status === 'rejected') return null;
  keepHeader(frame.value, paths);
  return frame.value;
}

/*
 * What Tasklist, Cockpit, Admin and Welcome share with the own pages: links back, countdown, the rehearsal's mark, one login.
 * Each application imports this module from its scripts/baucu/start.js before it boots.
 */

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

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

function icon(name) {
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
    state.append(element('span', { class: 'bc-reh', role: 'status' }, icon('info'), element('b', {}, 'DIỄN TẬP'), ' ' + frame.now));
  }
  if (frame.electionDay && frame.daysLeft > 0) {
    state.append(element('span', { class: 'bc-dday' }, 'Còn ', element('b', {}, String(frame.daysLeft)), ' ngày'));
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

/** Sentences of the form library, which knows only English. */
const FORM_SENTENCES = [
  [/^Field is required\.$/, () => 'Mục này bắt buộc.'],
  [/^Field must have minimum length of (\d+)\.$/, (m) => `Mục này cần ít nhất ${m[1]} ký tự.`],
  [/^Field must have maximum length of (\d+)\.$/, (m) => `Mục này có nhiều nhất ${m[1]} ký tự.`],
  [/^Field must have minimum value of (.+)\.$/, (m) => `Giá trị nhỏ nhất là ${m[1]}.`],
  [/^Field must have maximum value of (.+)\.$/, (m) => `Giá trị lớn nhất là ${m[1]}.`],
  [/^Field must match pattern .*$/, () => 'Nội dung không đúng mẫu.'],
  [/^Value is not a number\.$/, () => 'Giá trị phải là số.'],
  [/^Please select a valid value, .*$/, () => 'Chọn một giá trị trong danh sách.'],
  [/^Select$/, () => 'Chọn'],
  [/^Search$/, () => 'Tìm'],
  [/^Nothing found\.?$/, () => 'Không có dữ liệu.'],
  [/^Add new$/, () => 'Thêm dòng'],
];

function vietnameseForms() {
  const translate = (root) => {
    root.querySelectorAll('.fjs-form-field-error li, .fjs-form-field-error, .fjs-select-placeholder, .fjs-repeat-render-add, .fjs-table-empty').forEach((node) => {
      node.childNodes.forEach((child) => {
        if (child.nodeType !== Node.TEXT_NODE) return;
        const text = child.nodeValue.trim();
        const known = FORM_SENTENCES.find(([pattern]) => pattern.test(text));
        if (known) child.nodeValue = known[1](text.match(known[0]));
      });
    });
    root.querySelectorAll('.fjs-container input[placeholder="Search"]').forEach((field) => { field.placeholder = 'Tìm'; });
    root.querySelectorAll('.fjs-container input[placeholder="dd/mm/yyyy"], .fjs-container input[placeholder="mm/dd/yyyy"]').forEach((field) => { field.placeholder = 'ngày/tháng/năm'; });
  };
  new MutationObserver(() => translate(document)).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/**
 * Starts the frame of an application.
 *
 * @param {string} title what the browser's tab says
 * @param {string[]} paths which links of the navigation fit into its header
 * @returns {Promise<object|null>} the frame, null when it could not be read
 */
export async function start(title, paths) {
  document.documentElement.lang = 'vi';
  document.title = title;
  const mark = document.querySelector('link[rel="icon"]');
  if (mark) mark.href = '/assets/mark.svg';
  oneLogin();
  vietnameseForms();
  try {
    const frame = await load();
    keepHeader(frame, paths);
    return frame;
  } catch (problem) {
    console.error(problem);
    return null;
  }
}

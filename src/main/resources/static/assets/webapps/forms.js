/*
 * Camunda Forms in Vietnamese: the sentences of the form library, which knows only English, and dates as ngày/tháng/năm whatever the browser's
 * own order is.
 */
import { language } from './language.js';
import { SENTENCES } from './form-sentences.js';

const PLACE = /\\\{\d\\\}/g;

/** [pattern of the English sentence, the Vietnamese one with {0} for what the pattern caught] */
const PATTERNS = SENTENCES.map(([english, vietnamese]) => [
  new RegExp('^' + english.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(PLACE, '(.+?)') + '$'),
  vietnamese,
]);

/** The sentence in Vietnamese, null if the library does not say it. */
export function translated(text) {
  const sentence = text.trim();
  if (!sentence) return null;
  for (const [pattern, vietnamese] of PATTERNS) {
    const caught = sentence.match(pattern);
    if (caught) return vietnamese.replace(/\{(\d)\}/g, (_, n) => caught[Number(n) + 1]);
  }
  return null;
}

/** Texts of the library itself; labels and values come from the form and the case. */
const OWN_TEXT = '.fjs-form-field-error, .fjs-select-placeholder, .fjs-taglist-skip-link, .fjs-repeat-render-footer, .fjs-repeat-render-add, '
  + '.fjs-repeat-render-collapse, .fjs-table-empty, .fjs-table-nav, .fjs-select-display, .fjs-dropdownlist, .fjs-image-placeholder, .fjs-iframe-placeholder';
const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

function translate(root) {
  root.querySelectorAll(OWN_TEXT).forEach((part) => {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const vietnamese = translated(node.nodeValue);
      if (vietnamese !== null && vietnamese !== node.nodeValue) node.nodeValue = vietnamese;
    }
  });
  root.querySelectorAll('[placeholder], [aria-label], [title]').forEach((node) => {
    ATTRIBUTES.forEach((name) => {
      const text = node.getAttribute(name);
      const vietnamese = text && (/^[dmy]{1,4}\/[dmy]{1,4}\/[dmy]{1,4}$/i.test(text) ? 'ngày/tháng/năm' : translated(text));
      if (vietnamese && vietnamese !== text) node.setAttribute(name, vietnamese);
    });
  });
}

/** The library asks for the date order of "default", which is the browser's; the product's is day, month, year. */
function dayFirst() {
  const order = (args) => (args[0] === 'default' ? ['en-GB', ...args.slice(1)] : args);
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (format, args) => Reflect.construct(format, order(args)),
    apply: (format, self, args) => Reflect.apply(format, self, order(args)),
  });
}

/** The calendar that a date field opens. */
function vietnameseCalendar() {
  if (!window.flatpickr) return;
  const months = Array.from({ length: 12 }, (_, i) => 'Tháng ' + (i + 1));
  const days = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
  window.flatpickr.localize({
    weekdays: { shorthand: days, longhand: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] },
    months: { shorthand: months.map((m) => m.replace('áng ', 'g ')), longhand: months },
    firstDayOfWeek: 1,
    rangeSeparator: ' đến ',
    yearAriaLabel: 'Năm',
    monthAriaLabel: 'Tháng',
    hourAriaLabel: 'Giờ',
    minuteAriaLabel: 'Phút',
  });
}

export function formsInOurLanguage() {
  dayFirst();
  if (language !== 'vi') return;
  vietnameseCalendar();
  new MutationObserver(() => document.querySelectorAll('.fjs-container').forEach(translate))
    .observe(document.body, { childList: true, subtree: true, characterData: true });
}

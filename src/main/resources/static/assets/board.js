/*
 * The coordinators' board: keeps itself fresh, one tab stop with arrow keys, details of a cell.
 * Without this script cells and rows are links.
 */
(function () {
  'use strict';
  var EVERY = 3000;
  var AT_MOST = 30000;

  function live() {
    return document.getElementById('board-live');
  }

  /* ---------- one tab stop: the grid, or the list of communes ---------- */

  function lines() {
    var grid = document.getElementById('board-grid');
    if (grid) {
      return Array.from(grid.tBodies[0].rows).map(function (row) {
        return Array.from(row.querySelectorAll('th > a, th > .nm, td > .cell'));
      });
    }
    return Array.from(document.querySelectorAll('#board-lines .col')).map(function (column) {
      return Array.from(column.querySelectorAll('.kr:not([hidden])'));
    });
  }

  function stops() {
    return Array.from(document.querySelectorAll('#board-grid tbody [tabindex], #board-lines .kr'));
  }

  function stopAt(element) {
    stops().forEach(function (other) {
      if (other !== element) other.tabIndex = -1;
    });
    if (element) element.tabIndex = 0;
  }

  function firstStop() {
    var all = stops();
    if (all.length && !all.some(function (s) { return s.tabIndex === 0 && !s.hidden; })) {
      stopAt(all.find(function (s) { return !s.hidden; }));
    }
  }

  function move(from, key) {
    var all = lines();
    var columns = !document.getElementById('board-grid');
    var line = all.findIndex(function (l) { return l.indexOf(from) >= 0; });
    var place = all[line].indexOf(from);
    var steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0] };
    var to;
    if (key === 'Home' || key === 'End') {
      to = key === 'Home' ? all[line][0] : all[line][all[line].length - 1];
    } else {
      var step = columns ? steps[key].slice().reverse() : steps[key];
      var next = Math.max(0, Math.min(all.length - 1, line + step[0]));
      /* A line without a cell there, such as a note, is stepped over. */
      while (next !== line && !all[next].length && all[next + Math.sign(step[0])]) next += Math.sign(step[0]);
      to = all[next][Math.max(0, Math.min(all[next].length - 1, place + step[1]))];
    }
    if (to) {
      stopAt(to);
      to.focus();
      to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && opened) {
      event.preventDefault();
      close(true);
      return;
    }
    var at = event.target.closest('#board-grid tbody [tabindex], #board-lines .kr');
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
    if (/^(Arrow(Up|Down|Left|Right)|Home|End|Page(Up|Down))$/.test(event.key)) {
      event.preventDefault();
      move(at, event.key);
    } else if (event.key === ' ' && at.href) {
      event.preventDefault();
      at.click();
    }
  });

  document.addEventListener('focusin', function (event) {
    if (event.target.matches('#board-grid tbody [tabindex], #board-lines .kr')) stopAt(event.target);
  });

  /* ---------- details of a cell ---------- */

  var opened = null;

  function pop() {
    return document.getElementById('pop');
  }

  function fill(box, content) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn s close';
    button.append(icon(box.dataset.icon));
    button.setAttribute('aria-label', box.dataset.close);
    button.addEventListener('click', function () { close(true); });
    box.replaceChildren(button, content);
    return button;
  }

  function icon(href) {
    var SVG = 'http://www.w3.org/2000/svg';
    var svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'i s');
    svg.setAttribute('aria-hidden', 'true');
    var use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', href);
    svg.append(use);
    return svg;
  }

  function text(words) {
    var line = document.createElement('p');
    line.textContent = words;
    return line;
  }

  /* Beside its cell; on a phone the style sheet puts it at the lower edge. */
  function place(box, cell) {
    if (!box.offsetParent) return;
    var main = box.offsetParent.getBoundingClientRect();
    var at = cell.getBoundingClientRect();
    var left = at.right + 8 + box.offsetWidth < window.innerWidth ? at.right + 8 : Math.max(8, at.left - box.offsetWidth - 8);
    var top = Math.min(at.top - 20, window.innerHeight - box.offsetHeight - 8);
    box.style.left = left - main.left + 'px';
    box.style.top = Math.max(8, top) - main.top + 'px';
  }

  function load(cell) {
    return fetch(cell.href, { credentials: 'same-origin', headers: { 'HX-Request': 'true' } }).then(function (answer) {
      if (!answer.ok || answer.redirected) throw new Error('HTTP ' + answer.status);
      return answer.text();
    }).then(function (html) {
      return new DOMParser().parseFromString(html, 'text/html').querySelector('.details');
    });
  }

  function open(cell) {
    var box = pop();
    close(false);
    opened = cell.parentElement.id;
    cell.setAttribute('aria-expanded', 'true');
    box.hidden = false;
    fill(box, text(box.dataset.loading));
    place(box, cell);
    load(cell).then(function (details) {
      if (opened !== cell.parentElement.id) return;
      var button = fill(box, details);
      place(box, cell);
      button.focus({ preventScroll: true });
      box.dataset.cell = opened;
    }).catch(function () {
      fill(box, text(box.dataset.failed)).focus({ preventScroll: true });
    });
  }

  function close(back) {
    if (!opened) return;
    var cell = document.querySelector('#' + CSS.escape(opened) + ' > .cell');
    opened = null;
    pop().hidden = true;
    delete pop().dataset.cell;
    if (cell) {
      cell.removeAttribute('aria-expanded');
      if (back) cell.focus({ preventScroll: true });
    }
  }

  document.addEventListener('click', function (event) {
    var cell = event.target.closest('#board-grid a.cell');
    if (cell && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(cell);
      return;
    }
    var tap = event.target.closest('.tap');
    if (tap) {
      var shown = tap.closest('tr').classList.toggle('shown');
      tap.setAttribute('aria-expanded', String(shown));
      return;
    }
    if (opened && !event.target.closest('#pop')) close(false);
  });

  /* ---------- fresh figures ---------- */

  /* Puts what is new in the place of what has the same id; says whether it differs. */
  function put(fresh) {
    var old = document.getElementById(fresh.id);
    if (!old) return false;
    var focused = old.contains(document.activeElement) ? document.activeElement : null;
    var stop = old.matches('[tabindex="0"]') || old.querySelector('[tabindex="0"]');
    var expanded = old.querySelector('[aria-expanded]');
    if (same(old, fresh)) return false;
    fresh = document.importNode(fresh, true);
    old.replaceWith(fresh);
    var link = fresh.matches('a') ? fresh : fresh.querySelector('[tabindex]');
    if (link && stop) link.tabIndex = 0;
    if (link && focused) link.focus({ preventScroll: true });
    if (link && expanded) link.setAttribute('aria-expanded', 'true');
    fresh.classList.add('fresh');
    fresh.addEventListener('animationend', function () { fresh.classList.remove('fresh'); });
    if (opened === fresh.id && link && link.href) {
      load(link).then(function (details) {
        if (opened === fresh.id) fill(pop(), details);
      }).catch(function () { /* The details stay as they are; the next change asks again. */ });
    }
    return true;
  }

  function same(old, fresh) {
    var copy = old.cloneNode(true);
    copy.classList.remove('fresh');
    [copy].concat(Array.from(copy.querySelectorAll('*'))).forEach(function (e) {
      if (e.hasAttribute('tabindex')) e.setAttribute('tabindex', '-1');
      e.removeAttribute('aria-expanded');
      if (e.getAttribute('class') === '') e.removeAttribute('class');
    });
    var other = fresh.cloneNode(true);
    [other].concat(Array.from(other.querySelectorAll('*'))).forEach(function (e) {
      if (e.getAttribute('class') === '') e.removeAttribute('class');
    });
    return copy.outerHTML === other.outerHTML;
  }

  function stand(cursor, at, asOf) {
    var now = live();
    now.dataset.cursor = cursor;
    now.dataset.at = at;
    var time = document.getElementById('board-asof');
    time.textContent = asOf;
    time.dateTime = at;
    document.getElementById('board-stale').hidden = true;
  }

  /* Rows came or went, or time has passed: the page is asked for again and its body exchanged. */
  function redraw() {
    return get(window.location.pathname + window.location.search).then(function (page) {
      var body = page.getElementById('board-body');
      var old = document.getElementById('board-body');
      if (!body || !old) {
        window.location.reload();
        return;
      }
      var focus = document.activeElement && old.contains(document.activeElement)
        ? (document.activeElement.id || document.activeElement.parentElement.id) : '';
      var stop = old.querySelector('[tabindex="0"]');
      var stopId = stop && (stop.id || stop.parentElement.id || stop.closest('tr').id);
      var scroll = old.querySelector('.mx-scroll');
      var top = scroll ? scroll.scrollTop : 0;
      var shown = Array.from(old.querySelectorAll('tr.shown')).map(function (row) { return row.id; });
      var before = snapshot(old);
      if (opened) close(false);
      old.replaceWith(body);
      var fresh = live() || page.getElementById('board-live');
      if (!body.contains(fresh)) {
        var theirs = page.getElementById('board-live');
        fresh.dataset.cursor = theirs.dataset.cursor;
        stand(theirs.dataset.cursor, theirs.dataset.at, theirs.querySelector('time').textContent);
      }
      scroll = body.querySelector('.mx-scroll');
      if (scroll) scroll.scrollTop = top;
      shown.forEach(function (id) {
        var row = document.getElementById(id);
        if (row) row.classList.add('shown');
      });
      body.querySelectorAll('td[id], a.kr').forEach(function (cell) {
        if (before[cell.id] !== undefined && before[cell.id] !== cell.textContent + cell.querySelectorAll('use').length + label(cell)) {
          cell.classList.add('fresh');
        }
      });
      restore(stopId, focus);
      search();
    });
  }

  function label(cell) {
    var named = cell.matches('[aria-label]') ? cell : cell.querySelector('[aria-label]');
    return named ? named.getAttribute('aria-label') : '';
  }

  function snapshot(body) {
    var seen = {};
    body.querySelectorAll('td[id], a.kr').forEach(function (cell) {
      seen[cell.id] = cell.textContent + cell.querySelectorAll('use').length + label(cell);
    });
    return seen;
  }

  function restore(stopId, focus) {
    var stop = stopId && document.getElementById(stopId);
    stop = stop && (stop.matches('.kr') ? stop : stop.querySelector('[tabindex]'));
    if (stop) {
      stopAt(stop);
      if (focus) stop.focus({ preventScroll: true });
    }
    firstStop();
  }

  function get(url) {
    return fetch(url, { credentials: 'same-origin', headers: { Accept: 'text/html', 'HX-Request': 'true' }, cache: 'no-store' })
      .then(function (answer) {
        if (answer.status === 401 || answer.status === 403 || answer.redirected) {
          var gone = new Error('signed out');
          gone.signedOut = true;
          throw gone;
        }
        if (!answer.ok) throw new Error('HTTP ' + answer.status);
        return answer.text();
      })
      .then(function (html) {
        return new DOMParser().parseFromString(html, 'text/html');
      });
  }

  function ask() {
    var now = live();
    var url = now.dataset.url + (now.dataset.url.indexOf('?') < 0 ? '?' : '&') +
      'cursor=' + encodeURIComponent(now.dataset.cursor) + '&at=' + encodeURIComponent(now.dataset.at);
    return get(url).then(function (page) {
      var news = page.getElementById('board-news');
      if (!news) throw new Error('no figures');
      if (news.dataset.whole === 'true') return redraw();
      news.querySelectorAll('td[id], a.kr, #board-chips > a, #board-parts > a').forEach(put);
      stand(news.dataset.cursor, news.dataset.at, news.dataset.asof);
    });
  }

  function failed(problem) {
    var box = document.getElementById('board-stale');
    var asOf = document.getElementById('board-asof').textContent;
    box.querySelector('span').textContent =
      (problem.signedOut ? box.dataset.signedOut : box.dataset.stale).replace('%s', asOf);
    box.querySelector('a').hidden = !problem.signedOut;
    box.hidden = false;
  }

  var wait = EVERY;
  var timer = 0;

  function again() {
    window.clearTimeout(timer);
    timer = window.setTimeout(round, document.hidden ? AT_MOST : wait);
  }

  function round() {
    ask().then(function () {
      wait = EVERY;
    }, function (problem) {
      wait = Math.min(AT_MOST, wait * 2);
      failed(problem);
    }).then(again);
  }

  document.addEventListener('visibilitychange', function () {
    if (!document.hidden && live()) {
      window.clearTimeout(timer);
      round();
    }
  });

  /* ---------- search among the communes ---------- */

  function plain(words) {
    return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd').trim();
  }

  function search() {
    var field = document.getElementById('find');
    if (!field) return;
    var words = plain(field.value);
    var found = 0;
    document.querySelectorAll('#board-lines .kr').forEach(function (line) {
      line.hidden = words !== '' && line.dataset.find.indexOf(words) < 0;
      if (!line.hidden) found++;
    });
    document.querySelectorAll('#board-lines .ds').forEach(function (heading) {
      var line = heading.nextElementSibling;
      var any = false;
      while (line && line.matches('.kr')) {
        any = any || !line.hidden;
        line = line.nextElementSibling;
      }
      heading.hidden = !any;
    });
    var said = document.getElementById('found');
    said.textContent = words === '' ? '' : found === 0 ? said.dataset.none : said.dataset.found.replace('%s', found);
    firstStop();
  }

  document.addEventListener('input', function (event) {
    if (event.target.id === 'find') search();
  });
  document.addEventListener('keydown', function (event) {
    if (event.target.id !== 'find' || event.key !== 'Enter') return;
    var line = document.querySelector('#board-lines .kr:not([hidden])');
    if (line) window.location.assign(line.href);
  });

  firstStop();
  if (live()) again();
})();

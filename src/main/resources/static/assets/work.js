/* Forms of work pages: files dropped on their field, drafts that could not be kept, dates, several cases. All works without it, less comfortably. */
(function () {
  'use strict';
  if (window.baucuWork) return;
  window.baucuWork = true;

  var draftLost = {
    vi: { session: 'Chưa lưu được nháp: phiên làm việc đã hết. Nội dung còn trên trang; đăng nhập lại ở cửa sổ khác rồi tiếp tục.', other: 'Chưa lưu được nháp. Nội dung còn trên trang; hệ thống thử lại khi tiếp tục nhập.', large: 'Tệp vượt quá dung lượng cho phép (20 MB).', one: 'Mỗi lần chọn một tệp.' },
    en: { session: 'The draft is not saved: the session has ended. What you typed is still here; sign in again in another window and go on.', other: 'The draft is not saved. What you typed is still here; saving is tried again as you go on.', large: 'The file is larger than allowed (20 MB).', one: 'One file at a time.' }
  };
  var words = draftLost[document.documentElement.lang === 'en' ? 'en' : 'vi'];

  function say(text) {
    var draft = document.getElementById('draft');
    if (!draft) return;
    draft.className = 'hint saved err';
    draft.textContent = text;
  }

  // ---- files ----
  function zoneOf(event) { return event.target.closest ? event.target.closest('[data-zone]') : null; }
  function hasFiles(event) { return event.dataTransfer && Array.prototype.indexOf.call(event.dataTransfer.types, 'Files') >= 0; }

  document.addEventListener('dragover', function (event) {
    if (!hasFiles(event)) return;
    // A file that misses its field must not take the page away.
    event.preventDefault();
    var zone = zoneOf(event);
    document.querySelectorAll('.over-zone').forEach(function (other) { if (other !== zone) other.classList.remove('over-zone'); });
    if (zone) zone.classList.add('over-zone'); else event.dataTransfer.dropEffect = 'none';
  });
  document.addEventListener('dragleave', function (event) {
    var zone = zoneOf(event);
    if (zone && !zone.contains(event.relatedTarget)) zone.classList.remove('over-zone');
  });
  document.addEventListener('drop', function (event) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    var zone = zoneOf(event);
    if (!zone) return;
    zone.classList.remove('over-zone');
    var input = zone.querySelector('input[type=file]');
    if (event.dataTransfer.files.length !== 1 && !input.multiple) { problem(zone, words.one); return; }
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  document.addEventListener('change', function (event) {
    var zone = event.target.type === 'file' ? zoneOf(event) : null;
    if (!zone || !event.target.files.length) return;
    var shown = zone.querySelector('[data-chosen]');
    if (shown) { shown.className = 'chosen'; shown.textContent = Array.prototype.map.call(event.target.files, function (file) { return file.name; }).join(', '); }
  });
  function problem(zone, text) {
    var line = zone.querySelector('.err') || zone.appendChild(document.createElement('p'));
    line.className = 'err';
    line.setAttribute('role', 'alert');
    line.textContent = text;
  }

  // ---- drafts ----
  // What is sent for good needs no draft any more, and must not be overtaken by one.
  document.addEventListener('submit', function (event) {
    if (event.defaultPrevented) return;
    window.baucuSending = true;
    if (window.htmx) document.querySelectorAll('[hx-post]').forEach(function (form) { window.htmx.trigger(form, 'htmx:abort'); });
  });
  window.addEventListener('pageshow', function () { window.baucuSending = false; });
  document.addEventListener('htmx:beforeRequest', function (event) {
    if (window.baucuSending && event.detail.pathInfo.requestPath.indexOf('/work/') >= 0) event.preventDefault();
  });
  document.addEventListener('htmx:beforeSwap', function (event) {
    // Whoever is not signed in any more is sent to the login page: that is no draft.
    if (event.detail.xhr.responseURL.indexOf('/login') < 0) return;
    event.detail.shouldSwap = false;
    say(words.session);
  });
  document.addEventListener('htmx:responseError', function (event) {
    var zone = zoneOf({ target: event.detail.elt });
    if (zone) problem(zone, event.detail.xhr.status === 413 ? words.large : words.other);
    else say(event.detail.xhr.status === 403 || event.detail.xhr.status === 401 ? words.session : words.other);
  });
  document.addEventListener('htmx:sendError', function () { say(words.other); });

  // ---- dates: 9/4/2021, 9.4.2021 and 09042021 become 09/04/2021; what is no date stays for the check ----
  document.addEventListener('change', function (event) {
    if (!event.target.matches('[data-date]')) return;
    var parts = event.target.value.trim().match(/^(\d{1,2})[\/.\-\s]*(\d{1,2})[\/.\-\s]*(\d{4})$/);
    if (parts) event.target.value = parts[1].padStart(2, '0') + '/' + parts[2].padStart(2, '0') + '/' + parts[3];
  }, true);

  // ---- several cases ----
  function count(name) {
    var boxes = document.querySelectorAll('input[type=checkbox][name=' + name + ']');
    var checked = Array.prototype.filter.call(boxes, function (box) { return box.checked; }).length;
    document.querySelectorAll('[data-count=' + name + ']').forEach(function (place) { place.textContent = place.dataset.words.replace('{0}', checked); });
    document.querySelectorAll('[data-all=' + name + ']').forEach(function (all) { all.checked = checked === boxes.length; all.indeterminate = checked > 0 && checked < boxes.length; });
  }
  document.addEventListener('change', function (event) {
    if (event.target.dataset && event.target.dataset.all) {
      var name = event.target.dataset.all;
      document.querySelectorAll('input[type=checkbox][name=' + name + ']').forEach(function (box) { box.checked = event.target.checked; });
      count(name);
    } else if (event.target.type === 'checkbox' && document.querySelector('[data-all=' + event.target.name + ']')) {
      count(event.target.name);
    }
  }, true);
})();

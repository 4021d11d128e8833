/* Small conveniences of all own pages; every page works without them. */
(function () {
  'use strict';

  // An open menu closes on Escape and on a click elsewhere.
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') return;
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });

  // After a refusal the focus goes to the red box, so that it is read first.
  var refusal = document.querySelector('[data-focus]');
  if (refusal) refusal.focus();

  // Show and hide a password: <button data-reveal="id of the field">.
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-reveal]');
    if (!button) return;
    var field = document.getElementById(button.dataset.reveal);
    var show = field.type === 'password';
    field.type = show ? 'text' : 'password';
    button.textContent = show ? button.dataset.hide : button.dataset.show;
    button.setAttribute('aria-pressed', String(show));
  });

  // <select data-submit> sends its form when it changes.
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-submit]')) event.target.form.requestSubmit();
  });

  // What scrolls sideways and holds nothing to focus is reached by the keyboard itself.
  document.querySelectorAll('.scroll:not([tabindex])').forEach(function (part) {
    if (!part.querySelector('a, button, input, select, textarea, summary')) part.tabIndex = 0;
  });

  // A form is sent once: <form data-once>.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.matches('[data-once]')) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  // A part that htmx could not load says so above what it still shows, with the look-up code and the way to try again.
  function loadFailed(event) {
    var target = event.detail.target;
    if (!target || !document.body.dataset.loadFailed) return;
    var request = event.detail.xhr;
    var code = request && request.status ? request.getResponseHeader('X-Lookup-Code') : '';
    var box = document.createElement('div');
    box.className = 'msg e failed';
    box.setAttribute('role', 'alert');
    var text = document.createElement('div');
    text.textContent = document.body.dataset.loadFailed + (code ? ' ' + document.body.dataset.code + ': ' + code + '. ' : ' ');
    var again = document.createElement('button');
    again.type = 'button';
    again.className = 'as-link';
    again.textContent = document.body.dataset.retry;
    again.addEventListener('click', function () { location.reload(); });
    text.append(again);
    box.append(text);
    clearFailure(target);
    target.before(box);
  }
  function clearFailure(target) {
    var before = target && target.previousElementSibling;
    if (before && before.matches('.msg.failed')) before.remove();
  }
  document.addEventListener('htmx:responseError', loadFailed);
  document.addEventListener('htmx:sendError', loadFailed);
  document.addEventListener('htmx:timeout', loadFailed);
  document.addEventListener('htmx:beforeSwap', function (event) {
    if (event.detail.xhr.status < 400) clearFailure(event.detail.target);
  });

  // A toast goes after six seconds unless pointer or focus is on it.
  document.querySelectorAll('.toast').forEach(function (toast) {
    setTimeout(function away() {
      if (toast.matches(':hover, :focus-within')) setTimeout(away, 2000);
      else toast.remove();
    }, 6000);
  });
})();

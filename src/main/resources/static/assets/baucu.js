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
    button.textContent = show ? 'Ẩn' : 'Hiện';
    button.setAttribute('aria-pressed', String(show));
  });

  // <select data-submit> sends its form when it changes.
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-submit]')) event.target.form.requestSubmit();
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

  // A toast goes after six seconds unless pointer or focus is on it.
  document.querySelectorAll('.toast').forEach(function (toast) {
    setTimeout(function away() {
      if (toast.matches(':hover, :focus-within')) setTimeout(away, 2000);
      else toast.remove();
    }, 6000);
  });
})();

/* The way a case went: over the drawn diagram the flows taken, and on each step how often and how long. Loaded before diagram.js draws. */
(function () {
  'use strict';
  var box = document.getElementById('diagram');
  if (!box) {
    return;
  }

  function badge(viewer, id, text, css, place) {
    var note = document.createElement('span');
    note.className = 'walked ' + css;
    note.textContent = text;
    viewer.get('overlays').add(id, { position: place, html: note });
  }

  box.addEventListener('diagram-drawn', function (event) {
    var viewer = event.detail;
    var registry = viewer.get('elementRegistry');
    (box.dataset.flows || '').split(' ').filter(Boolean).forEach(function (id) {
      if (registry.get(id)) {
        viewer.get('canvas').addMarker(id, 'walked-flow');
      }
    });
    document.querySelectorAll('[data-element]').forEach(function (row) {
      var id = row.dataset.element;
      if (!registry.get(id)) {
        return;
      }
      badge(viewer, id, row.dataset.spent, 'spent', { bottom: -4, left: 0 });
      if (row.dataset.times) {
        badge(viewer, id, row.dataset.times, 'done', { top: -10, right: 40 });
      }
    });
  });
})();

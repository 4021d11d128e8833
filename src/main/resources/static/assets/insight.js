/* Heat map: lays the figures of the table over the steps of the diagram, and colours the steps by how late they are. */
(function () {
  'use strict';
  var box = document.getElementById('diagram');
  var table = document.getElementById('heat-steps');
  if (!box || !table) {
    return;
  }

  function icon(state) {
    var svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    var use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    svg.setAttribute('class', 'i');
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', '/assets/icons.svg#i-' + state);
    svg.appendChild(use);
    return svg;
  }

  function line(text) {
    var span = document.createElement('span');
    span.textContent = text;
    return span;
  }

  /* The table says the same in words and can be reached by keyboard, so the badge itself is left out of the tab order. */
  function badge(row) {
    var link = document.createElement('a');
    link.className = 'heat-badge ' + row.dataset.state;
    link.href = row.dataset.href + '#cases';
    link.tabIndex = -1;
    link.setAttribute('aria-hidden', 'true');
    link.appendChild(icon(row.dataset.state));
    var words = document.createElement('div');
    var count = document.createElement('b');
    count.textContent = row.dataset.countWords;
    words.appendChild(count);
    words.appendChild(line(row.dataset.words));
    link.appendChild(words);
    return link;
  }

  box.addEventListener('diagram-drawn', function (event) {
    var viewer = event.detail;
    var registry = viewer.get('elementRegistry');
    Array.prototype.forEach.call(table.querySelectorAll('tr[data-step]'), function (row) {
      var element = registry.get(row.dataset.step);
      if (!element || row.dataset.count === '0') {
        return;
      }
      viewer.get('canvas').addMarker(element.id, 'heat-' + row.dataset.state);
      viewer.get('overlays').add(element.id, {
        position: { bottom: 9, left: 6 },
        html: badge(row)
      });
    });
    viewer.get('canvas').zoom('fit-viewport', 'auto');
    box.dataset.heat = 'drawn';
  });
})();

/*
 * Draws the process of a page: <div id="diagram" data-source="…bpmn" data-done="ids" data-current="ids">;
 * data-words="none" leaves the words on the steps out.
 * Once drawn, the box sends "diagram-drawn" with the viewer as detail, for pages that lay more over it.
 */
(function () {
  'use strict';
  var box = document.getElementById('diagram');
  if (!box) {
    return;
  }
  var FONT = '"Be Vietnam Pro", "Noto Sans", "DejaVu Sans", sans-serif';
  var tools = document.getElementById('diagram-tools');
  var viewer = new BpmnJS({
    container: box,
    canvas: { deferUpdate: false },
    textRenderer: { defaultStyle: { fontFamily: FONT }, externalStyle: { fontFamily: FONT } }
  });

  function ids(name) {
    return (box.dataset[name] || '').split(' ').filter(Boolean);
  }

  function mark(name, word) {
    var registry = viewer.get('elementRegistry');
    ids(name).forEach(function (id) {
      var element = registry.get(id);
      if (!element) {
        return;
      }
      viewer.get('canvas').addMarker(id, 'walked-' + name);
      if (element.type === 'bpmn:UserTask' && box.dataset.words !== 'none') {
        var badge = document.createElement('span');
        badge.className = 'walked ' + name;
        badge.textContent = word;
        viewer.get('overlays').add(id, { position: { top: -10, left: 30 }, html: badge });
      }
    });
  }

  function fit() {
    viewer.get('canvas').zoom('fit-viewport', 'auto');
  }

  function zoom(step) {
    var canvas = viewer.get('canvas');
    canvas.zoom(Math.min(3, Math.max(0.2, canvas.zoom() * step)), 'auto');
  }

  /* Text is measured while it is drawn, so the font has to be there first. */
  function font() {
    return document.fonts ? document.fonts.load('12px "Be Vietnam Pro"', 'Ủy ban bầu cử') : Promise.resolve();
  }

  font()
    .then(function () {
      return fetch(box.dataset.source, { credentials: 'same-origin' });
    })
    .then(function (answer) {
      if (!answer.ok) {
        throw new Error('HTTP ' + answer.status);
      }
      return answer.text();
    })
    .then(function (xml) {
      return viewer.importXML(xml);
    })
    .then(function (result) {
      mark('done', 'Đã thực hiện');
      mark('current', 'Đang thực hiện');
      fit();
      if (tools) {
        tools.hidden = false;
        tools.addEventListener('click', function (event) {
          var how = event.target.getAttribute('data-zoom');
          if (how === 'fit') {
            fit();
          } else if (how) {
            zoom(how === 'in' ? 1.25 : 0.8);
          }
        });
      }
      box.dispatchEvent(new CustomEvent('diagram-drawn', { detail: viewer }));
      box.dataset.warnings = String(result.warnings.length);
      box.dataset.state = 'drawn';
    })
    .catch(function (problem) {
      var message = document.getElementById('diagram-error');
      if (message) {
        message.hidden = false;
        box.hidden = true;
      }
      box.dataset.state = 'failed';
      console.error(problem);
    });
})();

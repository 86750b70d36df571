// @ts-nocheck
/* What old libraries put in the place of things of the language and the browser, in words of our own. */
(function () {
  var array = Array.prototype;
  var list = function () {
    return array.slice.call(this);
  };
  var replaced = {
    /* Prototype.js 1.7.2: the entries of a list are its items; a class of elements stands in front of the browser's. */
    entries: function () {
      return list.call(this);
    },
    find: function (wanted, context) {
      for (var at = 0; at < this.length; at++) if (wanted.call(context, this[at], at)) return this[at];
    },
    map: function (become, context) {
      var all = [];
      for (var at = 0; at < this.length; at++)
        all.push(
          (
            become ||
            function (x) {
              return x;
            }
          ).call(context, this[at], at),
        );
      return all;
    },
  };
  window.oldLibraries = function (version) {
    for (var name in replaced) array[name] = replaced[name];
    if (version !== '1.7.2') delete array.entries;
    Array.from = function (given) {
      if (!given) return [];
      return 'toArray' in Object(given) ? given.toArray() : list.call(given);
    };
    Object.values = function (object) {
      var all = [];
      for (var key in object) all.push(object[key]);
      return all;
    };
    array.toArray = list;
    if (version < '1.7')
      array.toJSON = function () {
        return '[' + this.join(', ') + ']';
      };
    var Native = window.Element;
    window.Element = function (tag, attributes) {
      var element = document.createElement(tag);
      for (var name in attributes) element.setAttribute(name, attributes[name]);
      return element;
    };
    window.Element.prototype = Native.prototype;
  };
})();

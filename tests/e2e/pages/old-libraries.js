// @ts-nocheck
/*
 * What Prototype.js puts in the place of things of the language and the browser, by version, in words of our own: the
 * list was taken from pages that ran the real files. Names that it adds are there as far as lists, texts, functions and
 * elements get members that `for … in` meets.
 */
(function () {
  var slice = Array.prototype.slice;
  function list(given) {
    return slice.call(given);
  }
  function same(x) {
    return x;
  }
  function each(items, act, context) {
    for (var at = 0; at < items.length; at++) act.call(context, items[at], at);
  }
  function put(owner, members) {
    for (var name in members) owner[name] = members[name];
  }
  function collect(act, context) {
    var all = [];
    each(this, function (item, at) {
      all.push((act || same).call(context, item, at));
    });
    return all;
  }
  function select(wanted, context) {
    var all = [];
    each(this, function (item, at) {
      if (wanted.call(context, item, at)) all.push(item);
    });
    return all;
  }

  var always = {
    array: {
      find: function (wanted, context) {
        return select.call(this, wanted, context)[0];
      },
      map: collect,
      every: function (wanted, context) {
        return select.call(this, wanted || same, context).length === this.length;
      },
      some: function (wanted, context) {
        return select.call(this, wanted || same, context).length > 0;
      },
      reverse: function (inPlace) {
        return reverse.call(inPlace === false ? list(this) : this);
      },
      toArray: function () {
        return list(this);
      },
      each: function (act, context) {
        each(this, act, context);
        return this;
      },
      first: function () {
        return this[0];
      },
      size: function () {
        return this.length;
      },
    },
    string: {
      sub: function (pattern, replacement) {
        return this.replace(pattern, replacement);
      },
      strip: function () {
        return this.replace(/^\s+|\s+$/g, '');
      },
    },
    callable: {
      wrap: function (wrapper) {
        var method = this;
        return function () {
          return wrapper.apply(this, [method].concat(list(arguments)));
        };
      },
    },
    element: {
      remove: function () {
        this.parentNode.removeChild(this);
        return this;
      },
      scrollTo: function () {
        window.scrollTo(this.offsetLeft, this.offsetTop);
        return this;
      },
      hide: function () {
        this.style.display = 'none';
        return this;
      },
      select: function (selector) {
        return list(this.querySelectorAll(selector));
      },
    },
  };
  var reverse = Array.prototype.reverse;

  /* What a version no longer replaces. */
  var until = {
    '1.7.3': function () {
      Array.prototype.entries = function () {
        return list(this);
      };
    },
    '1.7.2': function () {
      put(String.prototype, {
        startsWith: function (start) {
          return this.lastIndexOf(start, 0) === 0;
        },
        endsWith: function (end) {
          var at = this.length - end.length;
          return at >= 0 && this.indexOf(end, at) === at;
        },
      });
    },
    '1.7.1': function () {
      Array.prototype.filter = select;
      Function.prototype.bind = function (context) {
        if (arguments.length < 2 && context === undefined) return this;
        var method = this;
        var first = list(arguments).slice(1);
        return function () {
          return method.apply(context, first.concat(list(arguments)));
        };
      };
    },
    1.7: function () {
      Object.keys = function (object) {
        var names = [];
        for (var name in object) names.push(name);
        return names;
      };
      Array.prototype.toJSON = function () {
        return '[' + this.join(', ') + ']';
      };
      String.prototype.toJSON = function () {
        return '"' + this + '"';
      };
      Number.prototype.toJSON = Date.prototype.toJSON = function () {
        return String(this);
      };
    },
  };

  window.oldLibraries = function (version) {
    put(Array.prototype, always.array);
    put(String.prototype, always.string);
    put(Function.prototype, always.callable);
    put(HTMLElement.prototype, always.element);
    RegExp.prototype.match = RegExp.prototype.test;
    RegExp.escape = function (text) {
      return String(text).replace(/([.*+?^=!:${}()|[\]/\\])/g, '\\$1');
    };
    Array.from = function (given) {
      if (!given) return [];
      return 'toArray' in Object(given) ? given.toArray() : list(given);
    };
    Object.values = function (object) {
      var all = [];
      for (var key in object) all.push(object[key]);
      return all;
    };
    for (var before in until) if (version < before) until[before]();
    var Native = window.Element;
    window.Element = function (tag, attributes) {
      var element = document.createElement(tag);
      for (var name in attributes) element.setAttribute(name, attributes[name]);
      return element;
    };
    window.Element.prototype = Native.prototype;
  };
})();

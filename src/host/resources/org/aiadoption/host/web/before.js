// Before anything else: the theme that follows the system, and what AUI and plugins expect of Jira's resource manager.
(function () {
    'use strict';
    var root = document.documentElement;
    if (root.hasAttribute('data-host-follow')) {
        var dark = window.matchMedia('(prefers-color-scheme: dark)');
        var follow = function () {
            root.setAttribute('data-color-mode', dark.matches ? 'dark' : 'light');
        };
        dark.addEventListener('change', follow);
        follow();
    }
    var meta = function (name) {
        var found = document.querySelector('meta[name="' + name + '"]');
        return found ? found.content : undefined;
    };
    window.contextPath = meta('ajs-context-path') || '';
    window.WRM = window.WRM || {};
    window.WRM.contextPath = function () {
        return window.contextPath;
    };
    window.hostMeta = meta;
})();

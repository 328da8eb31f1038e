// What Jira adds to AUI on every page, and the small comforts of the host's own forms.
(function () {
    'use strict';
    // AUI's own object has fixed properties, among them a contextPath that only Jira's resource manager would fill
    var AJS = Object.create(window.AJS, { contextPath: { value: window.WRM.contextPath, enumerable: true } });
    window.AJS = AJS;
    AJS.Meta = {
        get: function (key) {
            var value = window.hostMeta('ajs-' + key);
            return value === 'true' ? true : value === 'false' ? false : value;
        },
        getNumber: function (key) {
            return Number(window.hostMeta('ajs-' + key));
        },
        set: function (key, value) {
            var name = 'ajs-' + key;
            var found = document.querySelector('meta[name="' + name + '"]') || document.createElement('meta');
            found.name = name;
            found.content = value;
            document.head.appendChild(found);
        }
    };
    window.atl_token = function () {
        return window.hostMeta('atlassian-token');
    };
    window.JIRA = window.JIRA || {};

    document.addEventListener('change', function (event) {
        var field = event.target;
        if (!field.hasAttribute || !field.hasAttribute('data-reload')) {
            return;
        }
        var form = field.form;
        var type = field.name === 'pid' ? '' : '&issuetype=' + encodeURIComponent(form.elements.issuetype.value);
        location.assign(form.dataset.choose + '?pid=' + encodeURIComponent(form.elements.pid.value) + type);
    });

    document.addEventListener('DOMContentLoaded', function () {
        var comment = document.getElementById('comment-issue');
        var field = document.getElementById('comment');
        if (comment && field) {
            comment.addEventListener('click', function () {
                setTimeout(function () {
                    field.focus();
                }, 0);
            });
        }
        var wrong = document.querySelector('[aria-invalid="true"]');
        if (wrong) {
            wrong.focus();
        }
    });
})();

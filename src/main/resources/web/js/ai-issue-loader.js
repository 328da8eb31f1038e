/* On every issue. Jira inserts issues into lists and boards without their pages' scripts: this fetches them then. */
(function () {
    'use strict';
    function load(url) {
        const name = url.replace(/^.*\//, '').replace(/\.js$/, '');
        const there = name === 'ai-rest' ? window.AiPlanner : customElements.get(name);
        if (there || document.querySelector('script[src^="' + url + '"]')) {
            return;
        }
        const script = document.createElement('script');
        script.src = url;
        script.async = false;
        document.head.appendChild(script);
    }
    function scan() {
        document.querySelectorAll('[data-ai-load]').forEach(function (panel) {
            panel.dataset.aiLoad.split(' ').forEach(load);
        });
    }
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', scan);
    } else {
        scan();
    }
    if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
        window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, scan);
    }
})();

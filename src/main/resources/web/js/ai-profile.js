/* <ai-profile>: remembers on this device whether the profile is unfolded. */
(function () {
    'use strict';
    if (customElements.get('ai-profile')) {
        return;
    }
    const KEY = 'org.aiadoption.planner.profile-open';

    class AiProfile extends HTMLElement {
        connectedCallback() {
            /* This script may run before the page is read to its end: then there is nothing inside yet. */
            if (document.readyState === 'loading') {
                document.addEventListener('DOMContentLoaded', () => this.begin(), { once: true });
            } else {
                this.begin();
            }
        }

        begin() {
            const panel = this.querySelector('details');
            panel.open = remembered() === 'true';
            panel.addEventListener('toggle', () => remember(panel.open));
        }
    }

    /* Storage can be switched off; then the panel is folded at first, and that is all. */
    function remembered() {
        try {
            return localStorage.getItem(KEY);
        } catch (switchedOff) {
            return null;
        }
    }

    function remember(open) {
        try {
            localStorage.setItem(KEY, String(open));
        } catch (switchedOff) {
            return;
        }
    }

    customElements.define('ai-profile', AiProfile);
})();

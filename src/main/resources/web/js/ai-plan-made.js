/* <ai-plan-made>: tells whoever waited for a plan, in a flag, that it is made, with its epics and what to do next. */
(function () {
    'use strict';
    if (customElements.get('ai-plan-made')) {
        return;
    }
    const planner = window.AiPlanner;

    class AiPlanMade extends HTMLElement {
        connectedCallback() {
            /* AUI may come after this script, but not after the page */
            if (document.readyState === 'complete') {
                this.tell();
            } else {
                window.addEventListener('load', () => this.tell());
            }
        }

        tell() {
            if (window.AJS && AJS.flag && planner.awaited(this.dataset.plan)) {
                AJS.flag({ type: 'success', title: planner.text(this, 'title'), body: this.body(), close: 'auto' });
            }
        }

        /** The flag takes HTML: it is this element's own, in which the server has escaped what was typed. */
        body() {
            return this.querySelector('template').innerHTML;
        }
    }

    customElements.define('ai-plan-made', AiPlanMade);
})();

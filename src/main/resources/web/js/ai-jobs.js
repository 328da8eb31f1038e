/* <ai-jobs>: lets an administrator stop plans that are worked on, and lets those that wait go on. */
(function () {
    'use strict';
    if (customElements.get('ai-jobs')) {
        return;
    }
    const planner = window.AiPlanner;

    class AiJobs extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.buttons((button) => {
                button.disabled = false;
                button.addEventListener('click', () => this.act(button));
            }));
        }

        buttons(action) {
            this.querySelectorAll('[data-act]').forEach(action);
        }

        async act(pressed) {
            this.buttons((button) => { button.disabled = true; });
            try {
                await planner.send('POST', planner.rest(this, '/plans/' + pressed.dataset.plan + '/' + pressed.dataset.act));
                location.reload();
            } catch (error) {
                this.querySelector('.ai-said').textContent = planner.message(this, error);
                this.buttons((button) => { button.disabled = false; });
            }
        }
    }

    customElements.define('ai-jobs', AiJobs);
})();

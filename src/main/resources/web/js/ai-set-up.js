/* <ai-set-up>: the administrators' forms. */
(function () {
    'use strict';
    if (customElements.get('ai-set-up')) {
        return;
    }
    const planner = window.AiPlanner;

    class AiSetUp extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.querySelectorAll('button').forEach((button) => {
                button.disabled = false;
            });
            const setUp = this.querySelector('[data-form="set-up"]');
            const settings = this.querySelector('[data-form="settings"]');
            setUp.addEventListener('submit', (event) => {
                event.preventDefault();
                const chosen = Array.from(setUp.querySelectorAll('[name="scheme"]:checked'));
                this.send(setUp, 'POST', '/set-up', { schemes: chosen.map((box) => box.value) }, true);
            });
            settings.addEventListener('submit', (event) => {
                event.preventDefault();
                this.send(settings, 'PUT', '/settings', {
                    groups: listed(settings.elements.groups.value),
                    closedProjects: listed(settings.elements.closedProjects.value),
                    nodesPerPlan: number(settings.elements.nodesPerPlan),
                    plansAtOnce: number(settings.elements.plansAtOnce)
                }, false);
            });
            setUp.addEventListener('click', (event) => this.act(setUp, event.target.dataset.act));
        }

        act(form, what) {
            if (what === 'ask-undo' || what === 'keep') {
                planner.show(form.querySelector('.ai-confirm'), what === 'ask-undo');
                form.querySelector(what === 'ask-undo' ? '[data-act="keep"]' : '[data-act="ask-undo"]').focus();
            } else if (what === 'undo') {
                this.send(form, 'DELETE', '/set-up', undefined, true);
            }
        }

        async send(form, method, path, body, changesPage) {
            planner.clearViolations(form);
            this.say(form, '', '');
            this.busy(form, true);
            try {
                await planner.send(method, planner.rest(this, path), body);
                if (changesPage) {
                    location.reload();
                    return;
                }
                this.say(form, planner.text(this, 'saved'), 'aui-message aui-message-success');
            } catch (error) {
                if (error.code === 'web-sudo-required') {
                    location.reload();
                    return;
                }
                const homeless = planner.showViolations(form, error.violations);
                if (homeless.length || !error.violations.length) {
                    this.say(form, planner.message(this, error), 'aui-message aui-message-error');
                }
            }
            this.busy(form, false);
        }

        say(form, message, style) {
            const place = form.querySelector('.ai-said');
            place.className = 'ai-said ' + style;
            place.textContent = message;
        }

        busy(form, working) {
            form.querySelectorAll('button').forEach((button) => {
                button.disabled = working;
            });
        }
    }

    function listed(text) {
        return text.split(/[,;\n]/).map((part) => part.trim()).filter((part) => part !== '');
    }

    /* what is no number goes as it is, so that the server says what is wrong with it */
    function number(input) {
        return input.value === '' || input.validity.badInput ? input.value : Number(input.value);
    }

    customElements.define('ai-set-up', AiSetUp);
})();

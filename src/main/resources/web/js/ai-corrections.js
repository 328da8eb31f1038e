/* <ai-corrections>: the administrators' forms for dates of law and the profile's wording. */
(function () {
    'use strict';
    if (customElements.get('ai-corrections')) {
        return;
    }
    const planner = window.AiPlanner;

    class AiCorrections extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.on('dates', '/corrections/law-dates', dates);
            this.on('profile', '/corrections/profile', profile);
        }

        on(name, path, read) {
            const form = this.querySelector('[data-form="' + name + '"]');
            form.addEventListener('submit', (event) => {
                event.preventDefault();
                this.send(form, path, read(form));
            });
            this.busy(form, false);
        }

        async send(form, path, body) {
            planner.clearViolations(form);
            this.say(form, '', '');
            this.busy(form, true);
            try {
                await planner.send('PUT', planner.rest(this, path), body);
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
            form.querySelector('[type="submit"]').disabled = working;
        }
    }

    function dates(form) {
        const all = {};
        form.querySelectorAll('[data-date]').forEach((row) => {
            all[row.dataset.date] = {
                day: row.querySelector('[name="day"]').value,
                status: row.querySelector('[name="status"]').value,
                source: row.querySelector('[name="source"]').value
            };
        });
        return { dates: all };
    }

    function profile(form) {
        const texts = {};
        form.querySelectorAll('[data-piece]').forEach((field) => {
            texts[field.dataset.lang] = texts[field.dataset.lang] || {};
            texts[field.dataset.lang][field.dataset.piece] = field.value;
        });
        return { linksOut: form.elements.linksOut.checked, texts: texts };
    }

    customElements.define('ai-corrections', AiCorrections);
})();

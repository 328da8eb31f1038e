/* <ai-plan-details>: changes name, owner, aim and people of a plan. The page is loaded anew afterwards. */
(function () {
    'use strict';
    if (customElements.get('ai-plan-details')) {
        return;
    }
    const planner = window.AiPlanner;
    const TEXTS = ['name', 'goal', 'metric', 'baseline', 'target', 'readout'];

    class AiPlanDetails extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.form = this.querySelector('form');
            this.said = this.querySelector('.ai-details-said');
            new planner.UserPicker(this, this.form.elements.owner);
            this.closest('details').addEventListener('toggle', () => this.ask(), { once: true });
            this.form.addEventListener('submit', (event) => {
                event.preventDefault();
                this.save();
            });
        }

        address() {
            return planner.rest(this, '/plans/' + this.dataset.plan + '/details');
        }

        async ask() {
            this.said.textContent = planner.text(this, 'looking');
            try {
                this.fill(await planner.send('GET', this.address()));
                this.said.textContent = '';
                planner.show(this.form, true);
            } catch (error) {
                this.said.textContent = planner.message(this, error);
            }
        }

        fill(details) {
            TEXTS.forEach((name) => {
                this.form.elements[name].value = details[name];
            });
            this.form.elements.owner.value = details.owner ? details.owner.name : '';
            this.querySelector('.ai-details-roles').replaceChildren(...details.roles.map((role) => this.role(role)));
            this.form.querySelectorAll('.ai-details-roles input').forEach((input) => new planner.UserPicker(this, input));
        }

        role(role) {
            const field = planner.inputGroup('roles.' + role.key, role.name, 'text full-width-field');
            field.input.value = role.person ? role.person.name : '';
            return field.group;
        }

        request() {
            const body = { owner: this.form.elements.owner.value.trim(), roles: {} };
            TEXTS.forEach((name) => {
                body[name] = this.form.elements[name].value;
            });
            this.form.querySelectorAll('.ai-details-roles input').forEach((input) => {
                if (input.value.trim() !== '') {
                    body.roles[input.name.replace('roles.', '')] = input.value.trim();
                }
            });
            return body;
        }

        async save() {
            const button = this.form.querySelector('[type="submit"]');
            planner.clearViolations(this.form);
            button.disabled = true;
            this.said.textContent = planner.text(this, 'looking');
            try {
                await planner.send('PUT', this.address(), this.request());
                location.reload();
            } catch (error) {
                const homeless = planner.showViolations(this.form, error.violations);
                this.said.textContent = homeless.length || !error.violations.length ? planner.message(this, error) : planner.text(this, 'errors');
                button.disabled = false;
                (this.form.querySelector('[aria-invalid]') || button).focus();
            }
        }
    }

    customElements.define('ai-plan-details', AiPlanDetails);
})();

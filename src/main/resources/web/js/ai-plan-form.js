/* <ai-plan-form>: from a template to a plan. Only what the preview showed is made. Nothing typed is ever lost here. */
(function () {
    'use strict';
    if (customElements.get('ai-plan-form')) {
        return;
    }
    const planner = window.AiPlanner;
    const TEXTS = ['template', 'name', 'goal', 'metric', 'baseline', 'target', 'startDate', 'readout', 'language'];

    class AiPlanForm extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.form = this.querySelector('form');
            this.errors = this.querySelector('.ai-form-errors');
            this.note = this.querySelector('#ai-bar-note');
            this.previewButton = this.querySelector('#ai-preview');
            this.createButton = this.querySelector('#ai-create');
            this.section = this.querySelector('.ai-preview');
            this.preview = new planner.PlanPreview(this, this.section, () => this.refresh());
            this.querySelectorAll('.ai-combobox input').forEach((input) => new planner.UserPicker(this, input));
            this.form.addEventListener('submit', (event) => {
                event.preventDefault();
                this.refresh(true);
            });
            this.form.addEventListener('input', (event) => this.changed(event.target));
            this.form.addEventListener('change', (event) => this.changed(event.target));
            this.createButton.addEventListener('click', () => this.create());
            this.previewButton.disabled = false;
            this.templateChosen();
        }

        changed(field) {
            if (this.section.contains(field)) {
                return;
            }
            if (field.name === 'name') {
                this.named = true;
            }
            if (field.name === 'template') {
                this.templateChosen();
            }
            if (field.name === 'template' || field.name === 'epicsOnly') {
                this.preview.reset();
            }
            if (this.hash || this.wanted) {
                this.stale();
            }
        }

        /** A preview that is still on its way would show what is no longer in the form, so it is not waited for. */
        stale() {
            this.hash = '';
            this.wanted = '';
            this.createButton.disabled = true;
            this.note.textContent = planner.text(this, 'stale');
        }

        templateChosen() {
            const chosen = this.form.querySelector('[name="template"]:checked');
            const name = this.form.elements.name;
            if (!this.named || name.value.trim() === '') {
                name.value = chosen.dataset.proposal;
            }
            const roles = chosen.dataset.roles.split(' ');
            this.querySelectorAll('[data-role]').forEach((group) => {
                planner.show(group, roles.includes(group.dataset.role));
            });
        }

        /** The request as it stands in the form. */
        request() {
            const body = { project: this.dataset.project, roles: {}, types: {}, fields: {}, nodes: this.preview.changes() };
            TEXTS.forEach((name) => {
                body[name] = this.form.elements[name].value;
            });
            body.epicsOnly = this.form.elements.epicsOnly.checked;
            Array.from(this.form.elements).forEach((field) => {
                const path = /^(roles|types|fields)\.(.+)$/.exec(field.name || '');
                if (path && field.value.trim() !== '' && !field.closest('[data-role][hidden]')) {
                    body[path[1]][path[2]] = field.value.trim();
                }
            });
            return body;
        }

        async refresh(moveFocus) {
            const body = this.request();
            const wanted = JSON.stringify(body);
            this.wanted = wanted;
            this.work();
            this.createButton.disabled = true;
            try {
                const answers = await Promise.all([
                    planner.send('POST', planner.rest(this, '/preview'), body),
                    planner.send('POST', planner.rest(this, '/pre-flight'), body)
                ]);
                if (this.wanted === wanted) {
                    this.previewed(body, answers[0], answers[1], moveFocus);
                }
            } catch (error) {
                if (this.wanted === wanted) {
                    this.failed(error);
                }
            } finally {
                this.previewButton.disabled = false;
            }
        }

        previewed(body, preview, readiness, moveFocus) {
            this.body = body;
            this.hash = preview.hash;
            this.preview.show(preview, readiness);
            readiness.findings.filter((finding) => finding.code === 'field-required')
                .forEach((finding) => this.askField(finding.field, finding.args[0]));
            this.createButton.disabled = !readiness.ready;
            this.note.textContent = planner.text(this, readiness.ready ? 'ready' : 'previewed', preview.issueCount);
            if (moveFocus) {
                this.section.focus({ preventScroll: true });
                this.section.scrollIntoView({ block: 'start' });
            }
        }

        /** A field that the project requires; its value is the same for every issue of the plan. */
        askField(name, label) {
            const place = this.querySelector('.ai-required');
            planner.show(place, true);
            if (planner.fieldOf(this.form, name)) {
                return;
            }
            const group = planner.make('div', 'field-group');
            const input = planner.make('input', 'text full-width-field');
            input.type = 'text';
            input.name = name;
            input.id = 'ai-' + name.replace(/\W/g, '-');
            const caption = planner.make('label', '', label);
            caption.htmlFor = input.id;
            const error = planner.make('div', 'error');
            error.dataset.error = name;
            error.hidden = true;
            group.append(caption, input, error);
            place.append(group);
        }

        async create() {
            const body = Object.assign({}, this.body, { previewHash: this.hash });
            this.work();
            this.createButton.disabled = true;
            try {
                const plan = await planner.send('POST', planner.rest(this, '/plans'), body, { 'Idempotency-Key': this.key(body) });
                location.assign(this.dataset.plansUrl + '&plan=' + plan.id);
            } catch (error) {
                this.createButton.disabled = error.status !== 0;
                this.failed(error);
                this.previewButton.disabled = false;
            }
        }

        /** One key for one request: pressing again after a lost answer makes no second plan. */
        key(body) {
            const text = JSON.stringify(body);
            if (this.keyed !== text) {
                this.keyed = text;
                this.lastKey = randomKey();
            }
            return this.lastKey;
        }

        work() {
            planner.clearViolations(this.form);
            planner.show(this.errors, false);
            this.previewButton.disabled = true;
            this.note.textContent = planner.text(this, 'working');
        }

        failed(error) {
            const homeless = planner.showViolations(this.form, error.violations);
            const outdated = error.code === 'preview-outdated';
            this.errors.textContent = '';
            const title = planner.make('p', 'title');
            const shown = error.violations.length > homeless.length;
            title.append(planner.make('strong', '', shown ? planner.text(this, 'errors') : planner.message(this, error)));
            this.errors.append(title);
            if (homeless.length) {
                const list = planner.make('ul', '');
                homeless.forEach((violation) => list.append(planner.make('li', '', this.inWords(violation))));
                this.errors.append(list);
            }
            if (outdated) {
                this.errors.append(this.previewAgain());
            }
            planner.show(this.errors, true);
            this.note.textContent = planner.text(this, 'stale');
            this.errors.focus();
        }

        inWords(violation) {
            const node = /^nodes\.([^.]+\.?\d*)/.exec(violation.field);
            const name = node ? this.preview.nameOf(node[1]) : '';
            return name && !violation.message.includes(name) ? name + ': ' + violation.message : violation.message;
        }

        previewAgain() {
            const again = planner.make('button', 'aui-button', planner.text(this, 'outdated'));
            again.type = 'button';
            again.addEventListener('click', () => this.refresh(true));
            return again;
        }
    }

    /** Browsers offer randomUUID only to secure pages, and many a Jira is reached by plain http. */
    function randomKey() {
        if (window.crypto.randomUUID) {
            return window.crypto.randomUUID();
        }
        return Array.from(window.crypto.getRandomValues(new Uint8Array(16)))
            .map((byte) => byte.toString(16).padStart(2, '0'))
            .join('');
    }

    customElements.define('ai-plan-form', AiPlanForm);
})();

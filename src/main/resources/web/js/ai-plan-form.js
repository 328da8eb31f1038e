/* <ai-plan-form>: from a template to a plan, step by step. Only what the preview showed is made. Nothing typed is ever lost here. */
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
            this.nextButton = this.querySelector('#ai-next');
            this.createButton = this.querySelector('#ai-create');
            this.draft = new planner.PlanDraft(this.dataset.user, this.dataset.project);
            this.preview = new planner.PlanPreview(this, this.querySelector('.ai-preview'), () => this.nodesChanged());
            this.fallbacks = new planner.PlanFallbacks(this, this.preview, () => this.chosen());
            this.readiness = new planner.PlanReadiness(this, this.querySelector('.ai-final'), this.fallbacks);
            this.querySelectorAll('[data-step="people"] .ai-combobox input').forEach((input) => new planner.UserPicker(this, input));
            this.listen();
            this.templateChosen();
            this.steps = new planner.WizardSteps(this, (step) => this.entered(step));
            this.offerDraft();
        }

        listen() {
            this.form.addEventListener('submit', (event) => {
                event.preventDefault();
                this.next();
            });
            this.form.addEventListener('input', (event) => this.changed(event.target));
            this.form.addEventListener('change', (event) => this.changed(event.target));
            this.createButton.addEventListener('click', () => this.create());
            this.querySelector('#ai-back').addEventListener('click', () => this.steps.back());
            this.querySelector('#ai-again').addEventListener('click', () => this.refresh());
        }

        /* steps */

        entered(step) {
            const steps = this.steps || { isFirst: true, isLast: false };
            planner.show(this.querySelector('#ai-back'), !steps.isFirst);
            planner.show(this.nextButton, !steps.isLast);
            planner.show(this.createButton, steps.isLast);
            this.nextButton.disabled = false;
            planner.show(this.errors, false);
            this.note.textContent = '';
            if (step === 'preview' || step === 'check') {
                this.refresh();
            }
        }

        /** Asks the server before it goes on; what is wrong in a later step does not hold this one up. */
        next() {
            if (this.steps.current === 'template' || (this.steps.current === 'preview' && this.hash)) {
                this.steps.go(this.steps.following);
            } else if (this.steps.current === 'preview') {
                this.refresh();
            } else {
                this.ask();
            }
        }

        async ask() {
            this.work();
            try {
                await planner.send('POST', planner.rest(this, '/preview'), this.request());
                this.steps.go(this.steps.following);
            } catch (error) {
                this.stayOrGo(error);
            }
        }

        stayOrGo(error) {
            const here = error.violations.filter((violation) => {
                const place = this.querySelector('[data-error="' + CSS.escape(violation.field) + '"]');
                return !place || !place.closest('[data-step]') || this.steps.reached(place);
            });
            const ahead = error.violations.length > 0 && here.every((violation) => violation.field.startsWith('nodes.'));
            if (ahead) {
                this.steps.go(this.steps.following);
            } else {
                this.failed(error);
            }
        }

        /* what is typed */

        changed(field) {
            if (!field.name || field.name.startsWith('nodes.') || field.dataset.node) {
                return;
            }
            if (field.name === 'name') {
                this.named = true;
            }
            if (field.name === 'template') {
                this.templateChosen();
                this.preview.reset({});
                this.fallbacks.forget();
            }
            this.hash = '';
            this.fallbacks.changedByHand(field.name);
            this.draft.keep(() => this.kept());
            if (field.name === 'epicsOnly') {
                this.refresh();
            } else if (field.name.startsWith('fields.')) {
                this.createButton.disabled = true;
                planner.show(this.querySelector('#ai-again'), true);
            }
        }

        /** The button that was pressed is gone when the answer comes. */
        async chosen() {
            this.draft.keep(() => this.kept());
            await this.refresh();
            const place = this.querySelector('.ai-findings');
            (place.querySelector('[data-act]') || this.createButton).focus();
        }

        nodesChanged() {
            this.draft.keep(() => this.kept());
            this.refresh();
        }

        templateChosen() {
            const chosen = this.form.querySelector('[name="template"]:checked');
            const name = this.form.elements.name;
            if (!this.named || name.value.trim() === '') {
                name.value = this.dataset.rootSummary || chosen.dataset.proposal;
            }
            const roles = chosen.dataset.roles.split(' ');
            this.querySelectorAll('[data-role]').forEach((group) => {
                planner.show(group, roles.includes(group.dataset.role));
            });
        }

        /* the draft */

        kept() {
            const values = {};
            Array.from(this.form.elements).filter((field) => field.name && !field.name.startsWith('nodes.')).forEach((field) => {
                if (field.type === 'checkbox') {
                    values[field.name] = field.checked;
                } else if (field.type !== 'radio' || field.checked) {
                    values[field.name] = field.value;
                }
            });
            return { values: values, nodes: this.preview.changes(), chosen: this.fallbacks.chosen, named: Boolean(this.named) };
        }

        offerDraft() {
            const draft = this.draft.read();
            const place = this.querySelector('.ai-draft');
            if (!draft || !draft.values) {
                return;
            }
            place.querySelector('.ai-draft-said').textContent =
                planner.text(this, 'draft', draft.values.name || '', planner.moment(this, draft.at));
            place.querySelector('[data-act="take-up"]').addEventListener('click', () => this.takeUp(draft, place));
            place.querySelector('[data-act="discard"]').addEventListener('click', () => {
                this.draft.drop();
                planner.show(place, false);
            });
            planner.show(place, true);
        }

        takeUp(draft, place) {
            Object.keys(draft.values).forEach((name) => this.fill(name, draft.values[name]));
            this.named = draft.named;
            this.templateChosen();
            this.preview.reset(draft.nodes || {});
            this.fallbacks.chosen = draft.chosen || [];
            planner.show(place, false);
            this.steps.go('plan');
        }

        /** A template or a type that is gone since then leaves the field as it is. */
        fill(name, value) {
            Array.from(this.form.elements).filter((field) => field.name === name).forEach((field) => {
                if (field.type === 'checkbox') {
                    field.checked = value === true;
                } else if (field.type === 'radio') {
                    field.checked = field.value === value || field.checked;
                } else if (field.tagName !== 'SELECT' || Array.from(field.options).some((option) => option.value === value)) {
                    field.value = value;
                }
            });
        }

        /* the preview */

        /** The request as it stands in the form. */
        request() {
            const body = { project: this.dataset.project, roles: {}, types: {}, fields: {}, nodes: this.preview.changes() };
            TEXTS.forEach((name) => {
                body[name] = this.form.elements[name].value;
            });
            body.epicsOnly = this.form.elements.epicsOnly.checked;
            body.rootIssue = this.dataset.root;
            Array.from(this.form.elements).forEach((field) => {
                const path = /^(roles|types|fields)\.(.+)$/.exec(field.name || '');
                if (path && field.value.trim() !== '' && !field.closest('[data-role][hidden]')) {
                    body[path[1]][path[2]] = field.value.trim();
                }
            });
            return body;
        }

        async refresh() {
            const body = this.request();
            const wanted = JSON.stringify(body);
            this.wanted = wanted;
            this.hash = '';
            this.work();
            this.createButton.disabled = true;
            try {
                await this.learnLeftOut(body);
                const answers = await Promise.all([
                    planner.send('POST', planner.rest(this, '/preview'), body),
                    planner.send('POST', planner.rest(this, '/pre-flight'), body)
                ]);
                if (await this.preview.grow(answers[0].nodes, () => this.wanted === wanted)) {
                    this.previewed(body, answers[0], answers[1]);
                }
            } catch (error) {
                if (this.wanted === wanted) {
                    this.failed(error);
                }
            } finally {
                this.nextButton.disabled = false;
            }
        }

        /** A preview names no node that is left out, so one that a draft left out is learnt from a preview of the whole. */
        async learnLeftOut(body) {
            if (this.preview.lacksLeftOut()) {
                const whole = Object.assign({}, body, { nodes: {}, epicsOnly: false });
                this.preview.learn((await planner.send('POST', planner.rest(this, '/preview'), whole)).nodes);
            }
        }

        previewed(body, preview, readiness) {
            this.body = body;
            this.hash = preview.hash;
            this.preview.show(preview, body.epicsOnly);
            this.readiness.show(preview, readiness);
            planner.show(this.querySelector('#ai-again'), !readiness.ready);
            this.createButton.disabled = !readiness.ready;
            this.note.textContent = planner.text(this, readiness.ready ? 'ready' : 'previewed', preview.issueCount);
        }

        /* making */

        async create() {
            const body = Object.assign({}, this.body, { previewHash: this.hash });
            this.work();
            this.createButton.disabled = true;
            try {
                const plan = await planner.send('POST', planner.rest(this, '/plans'), body, { 'Idempotency-Key': this.key(body) });
                this.draft.drop();
                planner.awaitPlan(plan.id);
                location.assign(this.dataset.plansUrl + '&plan=' + plan.id);
            } catch (error) {
                this.createButton.disabled = error.status !== 0;
                this.failed(error);
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
            this.nextButton.disabled = true;
            this.note.textContent = planner.text(this, 'working');
        }

        failed(error) {
            this.nextButton.disabled = false;
            this.showFirst(error.violations);
            const homeless = planner.showViolations(this.form, error.violations);
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
            planner.show(this.querySelector('#ai-again'), true);
            planner.show(this.errors, true);
            this.note.textContent = '';
            (this.form.querySelector('[aria-invalid]') || this.errors).focus();
        }

        /** Goes to the step, and opens the editor, in which the first message has its field. */
        showFirst(violations) {
            violations.forEach((violation) => this.preview.openFor(violation.field));
            const place = violations.map((violation) => this.querySelector('[data-error="' + CSS.escape(violation.field) + '"]'))
                .find((found) => found && found.closest('[data-step]'));
            const step = place && place.closest('[data-step]').dataset.step;
            if (step) {
                this.steps.go(step);
            }
        }

        inWords(violation) {
            const node = /^nodes\.([^.]+\.?\d*)/.exec(violation.field);
            const name = node ? this.preview.nameOf(node[1]) : '';
            return name && !violation.message.includes(name) ? name + ': ' + violation.message : violation.message;
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

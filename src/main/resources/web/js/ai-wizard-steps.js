/* The steps of a form, one shown at a time, with Jira's progress tracker above them. The browser's Back goes one back. */
(function () {
    'use strict';
    const planner = window.AiPlanner;

    class WizardSteps {
        /** entered is called with the name of the step that is shown now. */
        constructor(owner, entered) {
            this.owner = owner;
            this.entered = entered;
            this.parts = Array.from(owner.querySelectorAll('[data-step]'));
            this.names = this.parts.map((part) => part.dataset.step);
            this.marks = Array.from(owner.querySelectorAll('[data-tracks]'));
            history.replaceState({ step: this.names[0] }, '');
            window.addEventListener('popstate', (event) => this.show((event.state || {}).step || this.names[0], true));
            this.show(this.names[0], false);
        }

        get isFirst() {
            return this.current === this.names[0];
        }

        get isLast() {
            return this.current === this.names[this.names.length - 1];
        }

        get following() {
            return this.names[this.names.indexOf(this.current) + 1];
        }

        /** Whether a field stands in the step that is shown or in one before it. */
        reached(field) {
            const part = field.closest('[data-step]');
            return Boolean(part) && this.names.indexOf(part.dataset.step) <= this.names.indexOf(this.current);
        }

        go(name) {
            if (name !== this.current) {
                history.pushState({ step: name }, '');
                this.show(name, true);
            }
        }

        back() {
            this.go(this.names[this.names.indexOf(this.current) - 1]);
        }

        show(name, moveFocus) {
            this.current = name;
            const place = this.names.indexOf(name);
            this.parts.forEach((part) => planner.show(part, part.dataset.step === name));
            this.marks.forEach((mark, index) => this.mark(mark, index, place));
            this.entered(name);
            if (moveFocus) {
                this.owner.scrollIntoView({ block: 'start' });
                this.parts[place].focus({ preventScroll: true });
            }
        }

        /** Steps behind are ways back; the ones ahead are words. */
        mark(mark, index, place) {
            mark.classList.toggle('aui-progress-tracker-step-current', index === place);
            const words = mark.textContent;
            const shown = planner.make(index < place ? 'a' : 'span', '', words);
            if (index < place) {
                shown.href = '#';
                shown.addEventListener('click', (event) => {
                    event.preventDefault();
                    this.go(mark.dataset.tracks);
                });
            }
            if (index === place) {
                shown.setAttribute('aria-current', 'step');
            }
            mark.replaceChildren(shown);
        }
    }

    planner.WizardSteps = WizardSteps;
})();

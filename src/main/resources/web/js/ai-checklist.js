/* <ai-checklist>: the checks of a phase, answered in place. Nothing moves while an answer is on its way. */
(function () {
    'use strict';
    if (customElements.get('ai-checklist')) {
        return;
    }
    const planner = window.AiPlanner;

    class AiChecklist extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.querySelectorAll('.ai-check').forEach((check) => this.enable(check));
            window.addEventListener('hashchange', () => this.unfold());
            this.unfold();
        }

        /** A link to a folded checklist opens it. */
        unfold() {
            const folded = this.closest('details');
            if (folded && folded.id !== '' && location.hash === '#' + folded.id) {
                folded.open = true;
                folded.scrollIntoView();
            }
        }

        enable(check) {
            const box = check.querySelector('.ai-check-box');
            if (!box) {
                return;
            }
            const part = (name) => check.querySelector('.ai-check-' + name);
            check.querySelectorAll('[disabled]').forEach((control) => {
                control.disabled = false;
            });
            box.addEventListener('change', () => this.answer(check, box.checked ? 'done' : 'open', ''));
            part('skip').addEventListener('click', () => this.askReason(check));
            part('reopen').addEventListener('click', () => this.answer(check, 'open', ''));
            part('forget').addEventListener('click', () => this.closeReason(check));
            part('form').addEventListener('submit', (event) => {
                event.preventDefault();
                const reason = check.querySelector('textarea').value;
                this.answer(check, 'not-applicable', reason);
            });
            part('form').addEventListener('keydown', (event) => {
                if (event.key === 'Escape') {
                    this.closeReason(check);
                }
            });
        }

        askReason(check) {
            planner.show(check.querySelector('.ai-check-form'), true);
            planner.show(check.querySelector('.ai-check-skip'), false);
            check.querySelector('textarea').focus();
        }

        closeReason(check) {
            const back = check.querySelector('.ai-check-skip');
            planner.show(check.querySelector('.ai-check-form'), false);
            planner.show(back, true);
            back.focus();
        }

        async answer(check, state, reason) {
            if (check.getAttribute('aria-busy') === 'true') {
                return;
            }
            this.complain(check, '');
            check.setAttribute('aria-busy', 'true');
            const path = '/plans/' + this.dataset.plan + '/checks/' + encodeURIComponent(check.dataset.check);
            const given = { state: state, reason: reason, revision: Number(check.dataset.revision) };
            try {
                const answer = await planner.send('PUT', planner.rest(this, path), given);
                this.settle(check, answer);
                this.say(planner.text(this, 'saved'));
            } catch (error) {
                await this.refused(check, error);
            } finally {
                check.removeAttribute('aria-busy');
            }
        }

        /** Somebody else may have been quicker: then what that person said is shown, and nothing is overwritten. */
        async refused(check, error) {
            const field = check.querySelector('.ai-check-form .error');
            if (error.violations.some((violation) => violation.field === 'reason')) {
                field.textContent = error.detail;
                planner.show(field, true);
                return;
            }
            this.restore(check);
            if (error.status === 409) {
                await this.refresh(check);
            }
            this.complain(check, planner.message(this, error));
        }

        async refresh(check) {
            try {
                const phases = await planner.send('GET', planner.rest(this, '/plans/' + this.dataset.plan + '/checks'));
                phases.forEach((phase) => phase.checks
                    .filter((now) => now.key === check.dataset.check)
                    .forEach((now) => this.settle(check, now)));
            } catch (error) {
                this.complain(check, planner.text(this, 'reload'));
            }
        }

        restore(check) {
            check.querySelector('.ai-check-box').checked = check.dataset.state === 'done';
        }

        settle(check, answer) {
            const before = document.activeElement;
            check.dataset.state = answer.state;
            check.dataset.revision = String(answer.revision);
            this.restore(check);
            const who = answer.answeredBy || planner.text(this, 'somebody');
            const by = answer.answeredAtText ? planner.text(this, answer.state, who, answer.answeredAtText) : '';
            check.querySelector('.ai-check-by').textContent = by;
            const reason = check.querySelector('.ai-check-reason');
            reason.textContent = answer.reason;
            planner.show(reason, answer.reason !== '');
            const skipped = answer.state === 'not-applicable';
            planner.show(check.querySelector('.ai-check-form'), false);
            planner.show(check.querySelector('.ai-check-form .error'), false);
            planner.show(check.querySelector('.ai-check-skip'), !skipped);
            planner.show(check.querySelector('.ai-check-reopen'), skipped);
            this.keepFocus(check, before);
            this.count();
        }

        /** The button that was pressed may have gone; its counterpart takes the focus. */
        keepFocus(check, before) {
            if (before && check.contains(before) && before.offsetParent === null) {
                const next = check.querySelector('.ai-check-more button:not([hidden])');
                (next || check.querySelector('.ai-check-box')).focus();
            }
        }

        count() {
            const checks = Array.from(this.querySelectorAll('.ai-check'));
            const settled = checks.filter((check) => check.dataset.state !== 'open').length;
            const place = this.parentElement.querySelector('.ai-checks-count');
            if (place) {
                place.textContent = planner.text(this, 'count', settled, checks.length);
            }
        }

        complain(check, message) {
            const place = check.querySelector('.ai-check-problem');
            place.textContent = message;
            planner.show(place, message !== '');
        }

        say(message) {
            this.querySelector('.ai-checklist-said').textContent = message;
        }
    }

    customElements.define('ai-checklist', AiChecklist);
})();

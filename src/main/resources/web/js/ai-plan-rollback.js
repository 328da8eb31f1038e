/* <ai-plan-rollback>: shows what taking a plan back would delete and what it would leave, asks, and begins it. */
(function () {
    'use strict';
    if (customElements.get('ai-plan-rollback')) {
        return;
    }
    const planner = window.AiPlanner;
    const EVERY = 500;
    const LOOKS = 6;

    class AiPlanRollback extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.querySelectorAll('[data-act]').forEach((button) => {
                button.disabled = false;
                button.addEventListener('click', () => this[button.dataset.act]());
            });
        }

        address() {
            return planner.rest(this, '/plans/' + this.dataset.plan + '/rollback');
        }

        async look() {
            this.busy(true);
            this.tell(planner.text(this, 'looking'));
            try {
                this.show(await planner.send('GET', this.address()));
            } catch (error) {
                this.tell(planner.message(this, error));
            }
            this.busy(false);
        }

        show(preview) {
            const stays = preview.issues.filter((issue) => !issue.goes);
            this.tell(planner.text(this, 'count', preview['delete'], preview.keep));
            this.list('.ai-rollback-stays', stays);
            this.list('.ai-rollback-goes', preview.issues.filter((issue) => issue.goes));
            planner.show(this.querySelector('.ai-rollback-rest'), stays.length > 0);
            planner.show(this.querySelector('.ai-rollback-close'), !preview.mayDelete);
            planner.show(this.querySelector('.ai-rollback-plan'), true);
            planner.show(this.querySelector('[data-act="look"]'), false);
            this.querySelector('[data-act="leave"]').focus();
        }

        list(place, issues) {
            const part = this.querySelector(place);
            part.querySelector('ul').replaceChildren(...issues.map((issue) => this.row(issue)));
            planner.show(part, issues.length > 0);
        }

        row(issue) {
            const row = planner.make('li');
            if (issue.issueKey) {
                const link = planner.make('a', '', issue.issueKey);
                link.href = this.dataset.base + '/browse/' + encodeURIComponent(issue.issueKey);
                row.append(link, ' ');
            }
            const name = planner.make('bdi', '', issue.summary);
            name.lang = this.dataset.lang;
            row.append(name);
            const reasons = issue.reasons.map((reason) => reason.message);
            if (!issue.mayDelete && reasons.length === 0) {
                reasons.push(planner.text(this, 'no-permission'));
            }
            if (reasons.length > 0) {
                row.append(' ', planner.make('span', 'ai-muted', '\u2013 ' + reasons.join(', ')));
            }
            return row;
        }

        leave() {
            planner.show(this.querySelector('.ai-rollback-plan'), false);
            planner.show(this.querySelector('[data-act="look"]'), true);
            this.tell('');
            this.querySelector('[data-act="look"]').focus();
        }

        async take() {
            const chosen = this.querySelector('input[name="ai-leftovers"]:checked');
            this.busy(true);
            try {
                await planner.send('POST', this.address(), { leftovers: chosen.value });
                this.tell(planner.text(this, 'begun'));
                this.follow(LOOKS);
            } catch (error) {
                this.tell(planner.message(this, error));
                this.busy(false);
            }
        }

        /** A short one ends here: before a page with its progress is loaded, the plan may have no page any more. */
        async follow(looks) {
            try {
                const plan = await planner.send('GET', planner.rest(this, '/plans/' + this.dataset.plan));
                if (plan.state === 'rolling-back' && looks > 0) {
                    setTimeout(() => this.follow(looks - 1), EVERY);
                    return;
                }
                location.reload();
            } catch (error) {
                planner.leaveFor(this.dataset.plansUrl, planner.text(this, 'taken-back'));
            }
        }

        busy(working) {
            this.querySelectorAll('[data-act]').forEach((button) => {
                button.disabled = working;
            });
        }

        tell(message) {
            this.querySelector('.ai-rollback-said').textContent = message;
        }
    }

    customElements.define('ai-plan-rollback', AiPlanRollback);
})();

/* <ai-plan-deletion>: says what deleting a plan comes to, asks, and deletes it. Its issues stay in Jira. */
(function () {
    'use strict';
    if (customElements.get('ai-plan-deletion')) {
        return;
    }
    const planner = window.AiPlanner;

    class AiPlanDeletion extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.querySelectorAll('[data-act]').forEach((button) => {
                button.disabled = false;
                button.addEventListener('click', () => this[button.dataset.act]());
            });
            this.addEventListener('keydown', (event) => {
                if (event.key === 'Escape' && !this.querySelector('.ai-deletion-ask').hidden) {
                    this.leave();
                }
            });
        }

        address() {
            return planner.rest(this, '/plans/' + this.dataset.plan + '/deletion');
        }

        async look() {
            this.busy(true);
            this.tell(planner.text(this, 'looking'));
            try {
                this.ask(await planner.send('GET', this.address()));
                this.tell('');
            } catch (error) {
                this.tell(planner.message(this, error));
            }
            this.busy(false);
            if (!this.querySelector('.ai-deletion-ask').hidden) {
                this.querySelector('[data-act="leave"]').focus();
            }
        }

        ask(consequences) {
            this.querySelector('.ai-deletion-list').replaceChildren(
                planner.make('li', '', planner.text(this, 'issues', consequences.issues)),
                planner.make('li', '', planner.text(this, 'answers', consequences.answers)),
                planner.make('li', '', planner.text(this, 'page')));
            this.asking(true);
        }

        asking(wanted) {
            planner.show(this.querySelector('.ai-deletion-ask'), wanted);
            planner.show(this.querySelector('[data-act="look"]'), !wanted);
        }

        leave() {
            this.asking(false);
            this.tell('');
            this.querySelector('[data-act="look"]').focus();
        }

        async take() {
            this.busy(true);
            this.tell(planner.text(this, 'working'));
            try {
                await planner.send('POST', this.address());
                planner.leaveFor(this.dataset.plansUrl, planner.text(this, 'deleted'));
            } catch (error) {
                this.tell(planner.message(this, error));
                this.busy(false);
            }
        }

        busy(working) {
            this.querySelectorAll('[data-act]').forEach((button) => {
                button.disabled = working;
            });
        }

        tell(message) {
            this.querySelector('.ai-deletion-said').textContent = message;
        }
    }

    customElements.define('ai-plan-deletion', AiPlanDeletion);
})();

/* <ai-repair>: compares one plan, or all plans part by part, with Jira, shows what differs, and mends it on request. */
(function () {
    'use strict';
    if (customElements.get('ai-repair')) {
        return;
    }
    const planner = window.AiPlanner;

    class AiRepair extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.addEventListener('click', (event) => {
                const button = event.target.closest('[data-act]');
                if (button) {
                    this.act(button);
                }
            });
            this.busy(false);
        }

        async act(button) {
            this.busy(true);
            try {
                if (button.dataset.act === 'look') {
                    await this.look();
                } else {
                    await this.mend(button.dataset.plan, button);
                }
            } catch (error) {
                if (error.code === 'web-sudo-required') {
                    location.reload();
                    return;
                }
                this.tell(planner.message(this, error));
            }
            this.busy(false);
        }

        async look() {
            this.list().replaceChildren();
            this.tell(planner.text(this, 'looking'));
            if (this.dataset.plan) {
                await this.lookAtOne();
            } else {
                await this.lookAtAll();
            }
        }

        async lookAtOne() {
            const found = await planner.send('GET', planner.rest(this, '/plans/' + this.dataset.plan + '/repair'));
            this.list().append(...found.map((difference) => this.difference(difference)));
            const mendable = found.some((difference) => difference.mendable);
            if (mendable) {
                this.list().append(this.lineOf(this.button(this.dataset.plan)));
            }
            this.tell(planner.text(this, found.length === 0 ? 'none' : mendable ? 'found' : 'lived-with', found.length));
        }

        async lookAtAll() {
            let checked = 0;
            let differing = 0;
            for (let above = 0; above !== null;) {
                const part = await planner.send('GET', planner.rest(this, '/repair?above=' + above));
                checked += part.checked;
                differing += part.plans.length;
                this.list().append(...part.plans.map((plan) => this.plan(plan)));
                this.tell(planner.text(this, part.last === null ? 'checked' : 'checking', checked, differing));
                above = part.last;
            }
        }

        difference(found) {
            const line = planner.make('li');
            if (found.issueKey) {
                const link = planner.make('a', '', found.issueKey);
                link.href = this.dataset.base + '/browse/' + encodeURIComponent(found.issueKey);
                line.append(link);
            } else {
                line.append(this.named(found.summary, this.dataset.lang));
            }
            line.append(' ', planner.make('span', 'ai-muted', found.message));
            return line;
        }

        plan(plan) {
            const line = planner.make('li');
            const name = this.named(plan.name, plan.language);
            if (plan.project === null) {
                line.append(name);
            } else {
                const link = planner.make('a');
                link.href = this.dataset.base + '/projects/' + encodeURIComponent(plan.project) + '?selectedItem='
                    + encodeURIComponent(this.dataset.item) + '&plan=' + plan.id;
                link.append(name);
                line.append(link, ' ', planner.make('span', 'ai-muted', plan.project));
            }
            const differences = planner.make('ul');
            plan.differences.forEach((difference) => {
                differences.append(planner.make('li', '', difference.count + ' \u00d7 ' + difference.message));
            });
            line.append(differences);
            if (plan.mendable) {
                line.append(this.button(plan.id));
            }
            return line;
        }

        named(text, language) {
            const name = planner.make('bdi', '', text);
            name.lang = language;
            return name;
        }

        lineOf(element) {
            const line = planner.make('li', 'ai-repair-act');
            line.append(element);
            return line;
        }

        button(planId) {
            const button = planner.make('button', 'aui-button', planner.text(this, 'mend'));
            button.type = 'button';
            button.dataset.act = 'mend';
            button.dataset.plan = planId;
            return button;
        }

        async mend(planId, button) {
            await planner.send('POST', planner.rest(this, '/plans/' + planId + '/repair'));
            if (this.dataset.plan) {
                location.reload();
                return;
            }
            const begun = planner.make('span', 'aui-lozenge aui-lozenge-current', planner.text(this, 'begun'));
            begun.tabIndex = -1;
            button.replaceWith(begun);
            begun.focus();
        }

        list() {
            return this.querySelector('.ai-repair-list');
        }

        busy(working) {
            this.querySelectorAll('[data-act]').forEach((button) => {
                button.disabled = working;
            });
        }

        tell(message) {
            this.querySelector('.ai-repair-said').textContent = message;
        }
    }

    customElements.define('ai-repair', AiRepair);
})();

/* <ai-plan-progress>: how the making of a plan's issues goes, asked for every second while it runs. */
(function () {
    'use strict';
    if (customElements.get('ai-plan-progress')) {
        return;
    }
    const planner = window.AiPlanner;
    const EVERY = 1000;
    const SAID_EVERY = 10000;
    const RUNNING = ['waiting', 'seeding', 'rolling-back'];

    class AiPlanProgress extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.state = this.dataset.state;
            if (this.state !== 'rolling-back') {
                planner.awaitPlan(this.dataset.plan);
            }
            this.querySelectorAll('[data-act]').forEach((button) => {
                button.disabled = false;
                button.addEventListener('click', () => this.act(button.dataset.act));
            });
            this.plan();
        }

        disconnectedCallback() {
            clearTimeout(this.timer);
        }

        plan() {
            clearTimeout(this.timer);
            if (RUNNING.includes(this.state)) {
                this.timer = setTimeout(() => this.ask(), EVERY);
            }
        }

        async ask() {
            try {
                this.show(await planner.send('GET', planner.rest(this, '/plans/' + this.dataset.plan)));
            } catch (error) {
                if (error.status === 404) {
                    const gone = this.state === 'rolling-back' ? 'taken-back' : 'cancelled';
                    this.leave(planner.text(this, gone), this.dataset.plansUrl);
                    return;
                }
                this.complain(planner.message(this, error));
            }
            this.plan();
        }

        show(plan) {
            this.state = plan.state;
            this.count(plan);
            plan.nodes.forEach((node) => this.showNode(node));
            this.follow();
            this.complain(plan.problem && plan.state !== 'rolling-back' ? plan.problem.message : '');
            planner.show(this.querySelector('[data-act="pause"]'), RUNNING.includes(plan.state));
            planner.show(this.querySelector('[data-act="resume"]'), ['paused', 'failed'].includes(plan.state));
            if (plan.state === 'active') {
                this.leave(planner.text(this, 'finished', plan.nodes.length), location.href);
            } else if (RUNNING.includes(plan.state) !== RUNNING.includes(this.dataset.state)) {
                location.reload();
            }
        }

        /** Of a plan that is taken back, only what is left is known. */
        count(plan) {
            if (plan.state === 'rolling-back') {
                const left = new Set(plan.nodes.map((node) => node.key));
                this.querySelectorAll('[data-node]').forEach((row) => planner.show(row, left.has(row.dataset.node)));
                this.tell(planner.text(this, 'left', plan.nodes.length));
                return;
            }
            const made = plan.nodes.filter((node) => node.state === 'made' || node.state === 'done').length;
            this.querySelector('progress').value = Math.floor(100 * made / Math.max(1, plan.nodes.length));
            this.tell(planner.text(this, 'made', made, plan.nodes.length));
        }

        showNode(node) {
            const row = this.querySelector('[data-node="' + CSS.escape(node.key) + '"]');
            if (!row) {
                return;
            }
            row.dataset.state = node.state;
            if (node.state === 'making') {
                row.querySelector('.ai-node-state').textContent = planner.text(this, 'making');
            }
            this.showProblem(row, node.problem ? node.problem.message : '');
            const key = row.querySelector('.ai-node-key');
            if (node.issueKey) {
                key.textContent = node.issueKey;
                key.href = this.dataset.base + '/browse/' + encodeURIComponent(node.issueKey);
                planner.show(key, true);
                planner.show(row.querySelector('.ai-node-state'), false);
            }
        }

        /** Jira's own message at the issue that it refused. */
        showProblem(row, message) {
            const there = row.querySelector('.ai-problem');
            const place = there || document.createElement('p');
            place.className = 'ai-problem';
            place.textContent = message;
            if (message === '') {
                place.remove();
            } else if (!there) {
                row.append(place);
            }
        }

        /** Keeps what is being made in sight, within the list only. */
        follow() {
            const row = this.querySelector('[data-state="making"]');
            const list = this.querySelector('.ai-nodes');
            if (row && !list.matches(':hover, :focus-within')) {
                list.scrollTop = row.offsetTop - list.offsetTop - list.clientHeight / 2;
            }
        }

        /** The page knows the finished plan better than this element does. */
        leave(message, address) {
            this.tell(message);
            this.say(message);
            if (address === location.href) {
                location.reload();
            } else {
                planner.leaveFor(address, message);
            }
        }

        async act(what) {
            if (what === 'ask-cancel' || what === 'keep') {
                this.confirm(what === 'ask-cancel');
                return;
            }
            this.confirm(false);
            this.busy(true);
            try {
                const path = '/plans/' + this.dataset.plan + '/' + what;
                this.state = (await planner.send('POST', planner.rest(this, path))).state;
                await this.ask();
            } catch (error) {
                this.complain(planner.message(this, error));
            } finally {
                this.busy(false);
            }
        }

        confirm(asking) {
            const question = this.querySelector('.ai-confirm');
            planner.show(question, asking);
            planner.show(this.querySelector('.ai-controls'), !asking);
            const next = asking ? question.querySelector('[data-act="keep"]') : this.querySelector('.ai-controls button:not([hidden])');
            if (next) {
                next.focus();
            }
        }

        busy(working) {
            this.querySelectorAll('[data-act]').forEach((button) => {
                button.disabled = working;
            });
        }

        /** Seen at once; read out at most every ten seconds, since a count that never ends is no news. */
        tell(message) {
            this.querySelector('.ai-made').textContent = message;
            if (!(Date.now() - this.said < SAID_EVERY)) {
                this.say(message);
            }
        }

        /** A live region speaks whenever its text is set, so it is set only when it changes. */
        say(message) {
            const place = this.querySelector('.ai-made-said');
            if (place.textContent !== message) {
                place.textContent = message;
                this.said = Date.now();
            }
        }

        complain(message) {
            const place = this.querySelector('.ai-plan-problem');
            if (place.textContent.trim() !== message) {
                place.textContent = message;
            }
            planner.show(place, message !== '');
        }
    }

    customElements.define('ai-plan-progress', AiPlanProgress);
})();

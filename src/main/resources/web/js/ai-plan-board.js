/* <ai-plan-board>: makes a board of the plan's epics in the user's own session, since plugins have no way to. */
(function () {
    'use strict';
    if (customElements.get('ai-plan-board')) {
        return;
    }
    const planner = window.AiPlanner;
    const NAME_LIMIT = 200;

    class AiPlanBoard extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.button = this.querySelector('button');
            this.note = this.querySelector('.ai-note');
            this.button.disabled = false;
            this.button.addEventListener('click', () => this.make());
        }

        async make() {
            this.button.disabled = true;
            this.note.textContent = planner.text(this, 'working');
            try {
                const known = await planner.send('GET', planner.rest(this, '/plans/' + this.dataset.plan));
                const board = known.boardId || await this.makeBoard();
                this.link(board);
            } catch (error) {
                this.note.textContent = planner.text(this, 'failed', planner.message(this, error));
                this.button.disabled = false;
                this.button.focus();
            }
        }

        async makeBoard() {
            const name = this.dataset.name.slice(0, NAME_LIMIT) + ' (' + this.dataset.label + ')';
            const filter = await this.filter(name);
            this.unshared = !(await this.share(filter.id));
            const board = await planner.send('POST', this.dataset.base + '/rest/agile/1.0/board', {
                name: name,
                type: 'kanban',
                filterId: Number(filter.id),
                location: { type: 'project', projectKeyOrId: this.dataset.project }
            });
            const kept = await planner.send(
                'PUT', planner.rest(this, '/plans/' + this.dataset.plan + '/board'), { boardId: board.id });
            return kept.boardId;
        }

        /** One user's filters have different names; a filter of an earlier attempt may still hold the first one. */
        async filter(name) {
            const jql = 'project = "' + this.dataset.project + '" AND labels = "' + this.dataset.label
                + '" AND issuetype = ' + this.dataset.type + ' ORDER BY created ASC';
            const address = this.dataset.base + '/rest/api/2/filter';
            try {
                return await planner.send('POST', address, { name: name, jql: jql, favourite: true });
            } catch (error) {
                if (error.status !== 400) {
                    throw error;
                }
                const other = name + ' ' + new Date().toISOString().slice(0, 19);
                return planner.send('POST', address, { name: other, jql: jql, favourite: true });
            }
        }

        /** Without the right to share, the board is still good for the one who made it. */
        async share(filterId) {
            try {
                const project = await planner.send(
                    'GET', this.dataset.base + '/rest/api/2/project/' + encodeURIComponent(this.dataset.project));
                await planner.send('POST', this.dataset.base + '/rest/api/2/filter/' + filterId + '/permission',
                    { type: 'project', projectId: project.id });
                return true;
            } catch (error) {
                return false;
            }
        }

        link(board) {
            const link = planner.make('a', 'aui-button', planner.text(this, 'open'));
            link.id = 'ai-board-link';
            link.href = this.dataset.base + '/secure/RapidBoard.jspa?rapidView=' + board;
            this.button.replaceWith(link);
            this.note.textContent = this.unshared ? planner.text(this, 'unshared') : '';
            link.focus();
        }
    }

    customElements.define('ai-plan-board', AiPlanBoard);
})();

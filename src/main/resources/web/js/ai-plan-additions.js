/* <ai-plan-additions>: shows what a plan goes without of its template, and adds it: made anew, or taken over from an issue. */
(function () {
    'use strict';
    if (customElements.get('ai-plan-additions')) {
        return;
    }
    const planner = window.AiPlanner;

    class AiPlanAdditions extends HTMLElement {
        connectedCallback() {
            planner.whenRead(() => this.begin());
        }

        begin() {
            this.form = this.querySelector('form');
            this.querySelector('[data-act="look"]').addEventListener('click', () => this.look());
            this.form.addEventListener('submit', (event) => {
                event.preventDefault();
                this.add();
            });
            this.form.elements.startDate.addEventListener('change', () => this.look());
            this.form.addEventListener('change', (event) => this.follow(event.target));
            this.busy(false);
        }

        address(query) {
            return planner.rest(this, '/plans/' + this.dataset.plan + '/additions' + (query || ''));
        }

        async look() {
            const start = this.form.elements.startDate.value;
            this.busy(true);
            this.tell(planner.text(this, 'looking'));
            try {
                const chosen = this.chosen();
                const nodes = await planner.send('GET', this.address('?startDate=' + encodeURIComponent(start)));
                this.form.querySelector('tbody').replaceChildren(...nodes.map((node) => this.row(node, chosen)));
                planner.show(this.form, nodes.length > 0);
                this.tell(nodes.length === 0 ? planner.text(this, 'nothing') : '');
            } catch (error) {
                this.tell(planner.message(this, error));
            }
            this.busy(false);
        }

        row(node, chosen) {
            const row = planner.make('tr', 'ai-node-' + node.kind);
            row.dataset.parent = node.parent || '';
            const box = planner.make('input');
            box.type = 'checkbox';
            box.id = 'ai-add-' + node.key;
            box.value = node.key;
            box.checked = node.key in chosen;
            const label = planner.make('label');
            label.htmlFor = box.id;
            const name = planner.make('bdi', '', node.summary);
            name.lang = this.dataset.lang;
            label.append(name);
            const issue = planner.make('input', 'text medium-field');
            issue.type = 'text';
            issue.name = 'nodes.' + node.key;
            issue.value = chosen[node.key] || '';
            issue.placeholder = this.dataset.project + '-1';
            issue.setAttribute('aria-label', planner.text(this, 'instead', node.summary));
            const error = planner.make('div', 'error');
            error.dataset.error = 'nodes.' + node.key;
            error.hidden = true;
            const due = this.cell(planner.day(this, node.due));
            due.className = 'ai-day';
            row.append(this.cell(box), this.cell(label, error), due, this.cell(issue));
            return row;
        }

        cell(...content) {
            const cell = planner.make('td');
            cell.append(...content);
            return cell;
        }

        /* an item takes its phase along, a phase its items; naming an issue ticks its row */
        follow(field) {
            const row = field.closest('tbody tr');
            if (!row) {
                return;
            }
            const box = this.box(row);
            if (field !== box) {
                box.checked = box.checked || field.value.trim() !== '';
            }
            this.rows().forEach((other) => {
                if (box.checked && box.value !== '' && this.box(other).value === row.dataset.parent) {
                    this.box(other).checked = true;
                } else if (field === box && other.dataset.parent === box.value) {
                    this.box(other).checked = box.checked;
                }
            });
        }

        rows() {
            return Array.from(this.form.querySelectorAll('tbody tr'));
        }

        box(row) {
            return row.querySelector('[type="checkbox"]');
        }

        chosen() {
            const nodes = {};
            this.rows().filter((row) => this.box(row).checked).forEach((row) => {
                nodes[this.box(row).value] = row.querySelector('[type="text"]').value.trim();
            });
            return nodes;
        }

        async add() {
            const body = { startDate: this.form.elements.startDate.value, nodes: this.chosen() };
            planner.clearViolations(this.form);
            this.busy(true);
            this.tell('');
            try {
                await planner.send('POST', this.address(), body);
                location.reload();
                return;
            } catch (error) {
                const homeless = planner.showViolations(this.form, error.violations);
                if (homeless.length || !error.violations.length) {
                    this.tell(planner.message(this, error));
                }
                const wrong = this.form.querySelector('[aria-invalid]');
                if (wrong) {
                    wrong.focus();
                }
            }
            this.busy(false);
        }

        busy(working) {
            this.querySelectorAll('button').forEach((button) => {
                button.disabled = working;
            });
        }

        tell(message) {
            this.querySelector('.ai-additions-said').textContent = message;
        }
    }

    customElements.define('ai-plan-additions', AiPlanAdditions);
})();

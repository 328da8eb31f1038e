/* The tree of what a plan would become. Rows stay the same elements, so that focus survives every new preview. */
(function () {
    'use strict';
    const planner = window.AiPlanner;

    class PlanPreview {
        /** changed is called when a node was ticked or unticked. */
        constructor(owner, section, changed) {
            this.owner = owner;
            this.section = section;
            this.tree = section.querySelector('.ai-tree');
            this.changed = changed;
            this.reset();
        }

        reset() {
            this.rows = new Map();
            this.excluded = new Set();
            this.tree.textContent = '';
            planner.show(this.section, false);
        }

        /** What a request says of the nodes that were unticked. */
        changes() {
            const nodes = {};
            this.excluded.forEach((key) => {
                nodes[key] = { exclude: true };
            });
            return nodes;
        }

        nameOf(key) {
            return this.rows.has(key) ? this.rows.get(key).name.textContent : key;
        }

        show(preview, readiness) {
            const here = new Set(preview.nodes.map((node) => node.key));
            preview.nodes.forEach((node) => this.showNode(node));
            this.rows.forEach((row, key) => this.showPresence(row, here.has(key), this.excluded.has(key)));
            this.section.querySelector('.ai-preview-summary').textContent =
                planner.text(this.owner, 'count', preview.issueCount) + ' '
                + planner.text(this.owner, 'span', planner.day(this.owner, preview.start), planner.day(this.owner, preview.due));
            this.showFindings(readiness.findings);
            planner.show(this.section, true);
        }

        showNode(node) {
            const row = this.rows.get(node.key) || this.addRow(node);
            row.name.textContent = node.summary;
            row.dates.textContent = planner.day(this.owner, node.start) + ' – ' + planner.day(this.owner, node.due);
            row.who.textContent = node.assignee ? node.assignee.displayName
                : node.kind === 'item' ? planner.text(this.owner, 'unassigned') : '';
        }

        addRow(node) {
            const item = planner.make('li', 'ai-tree-node ai-tree-' + node.kind);
            const line = planner.make('div', 'ai-tree-line');
            const label = planner.make('label', 'ai-tree-label');
            const row = {
                item: item, parent: node.parent, name: planner.make('bdi', ''), box: null,
                dates: planner.make('span', 'ai-tree-dates'), who: planner.make('span', 'ai-tree-who ai-muted'),
                children: planner.make('ul', '')
            };
            if (node.kind !== 'root') {
                row.box = planner.make('input', '');
                row.box.type = 'checkbox';
                row.box.dataset.node = node.key;
                row.box.checked = true;
                row.box.addEventListener('change', () => this.toggle(node.key, row.box.checked));
                label.append(row.box, ' ');
            }
            label.append(row.name);
            line.append(label, row.dates, row.who);
            item.append(line);
            if (node.kind === 'phase') {
                item.append(row.children);
            }
            const above = this.rows.get(node.parent);
            (node.kind === 'item' && above ? above.children : this.tree).append(item);
            this.rows.set(node.key, row);
            return row;
        }

        showPresence(row, here, excluded) {
            row.item.classList.toggle('ai-left-out', !here);
            if (!here) {
                row.dates.textContent = planner.text(this.owner, 'left-out');
                row.who.textContent = '';
            }
            if (row.box) {
                row.box.checked = here;
                row.box.disabled = !here && !excluded;
            }
        }

        toggle(key, wanted) {
            if (wanted) {
                this.excluded.delete(key);
            } else {
                this.excluded.add(key);
            }
            this.changed();
        }

        showFindings(findings) {
            const place = this.section.querySelector('.ai-findings');
            place.textContent = '';
            findings.forEach((finding) => {
                const style = finding.severity === 'warning' ? 'warning' : 'error';
                const message = planner.make('div', 'aui-message aui-message-' + style + ' ai-finding');
                const title = planner.make('p', 'title');
                title.append(planner.make('strong', '', planner.text(this.owner, finding.severity) + ' ' + finding.message));
                message.append(title, planner.make('p', '', finding.remedy));
                place.append(message);
            });
        }
    }

    planner.PlanPreview = PlanPreview;
})();

/* The tree of what a plan would become, with its time line. Rows stay the same elements, so that focus survives every new preview. */
(function () {
    'use strict';
    const planner = window.AiPlanner;
    const DAY = 86400000;
    const MOST_MARKS = 3;
    const ROWS_AT_ONCE = 100;

    class PlanPreview {
        /** changed is called when something of a node was changed. */
        constructor(owner, section, changed) {
            this.owner = owner;
            this.section = section;
            this.tree = section.querySelector('.ai-tree');
            this.axis = section.querySelector('.ai-axis-line');
            this.changed = changed;
            this.editor = new planner.NodeEditor(owner, (key, change) => this.change(key, change));
            this.reset({});
        }

        /** Begins anew, with changes that were kept. */
        reset(changes) {
            this.editor.close();
            this.rows = new Map();
            this.made = new Map(Object.entries(changes));
            this.tree.textContent = '';
        }

        /** What a request says of the nodes that were changed. */
        changes() {
            return Object.fromEntries(this.made);
        }

        nameOf(key) {
            return this.rows.has(key) ? this.rows.get(key).name.textContent : key;
        }

        /** The row that a violation is about; opens its editor, where the message finds its place. */
        openFor(field) {
            const key = /^nodes\.(.+)\.\w+$/.exec(field);
            const row = key && this.rows.get(key[1]);
            if (row && this.editor.key !== key[1]) {
                this.editor.open(row.line, row.node);
            }
        }

        lacksLeftOut() {
            return Array.from(this.made).some((entry) => entry[1].exclude && !this.rows.has(entry[0]));
        }

        learn(nodes) {
            nodes.filter((node) => !this.rows.has(node.key)).forEach((node) => {
                this.addRow(node).name.textContent = node.summary;
            });
        }

        /** Makes the rows of many new nodes a part at a time, so that the page answers in between; false once nobody wants them. */
        async grow(nodes, wanted) {
            const fresh = nodes.filter((node) => !this.rows.has(node.key));
            for (let at = 0; wanted() && at < fresh.length; at += ROWS_AT_ONCE) {
                this.learn(fresh.slice(at, at + ROWS_AT_ONCE));
                await new Promise((done) => setTimeout(done));
            }
            return wanted();
        }

        show(preview, epicsOnly) {
            const moved = preview.nodes.filter((node) => this.showNode(node)).length;
            this.rows.forEach((row) => {
                if (row.name.lang !== preview.language) {
                    row.name.lang = preview.language;
                }
            });
            this.scale(preview.start, preview.due);
            const here = new Set(preview.nodes.map((node) => node.key));
            this.rows.forEach((row, key) => this.showPresence(row, here.has(key), this.of(key).exclude));
            this.rows.forEach((row) => {
                this.showPart(row);
                planner.show(row.item, row.node.kind !== 'item' || !epicsOnly);
            });
            this.section.querySelector('.ai-preview-summary').textContent = [
                planner.text(this.owner, 'count', preview.issueCount),
                planner.text(this.owner, 'span', planner.day(this.owner, preview.start), planner.day(this.owner, preview.due)),
                moved > 0 ? planner.text(this.owner, 'moved', moved) : ''
            ].join(' ').trim();
            if (this.editor.key) {
                this.editor.leave();
            }
        }

        of(key) {
            return this.made.get(key) || {};
        }

        /** Answers whether its days are others than those it showed before. */
        showNode(node) {
            const row = this.rows.get(node.key) || this.addRow(node);
            const before = row.node;
            const moved = row.shown && (before.start !== node.start || before.due !== node.due);
            const changed = this.of(node.key);
            row.node = node;
            row.shown = true;
            const unassigned = node.kind === 'item' ? planner.text(this.owner, 'unassigned') : '';
            this.say(row.dates, planner.day(this.owner, node.start) + ' – ' + planner.day(this.owner, node.due));
            this.say(row.who, node.assignee ? node.assignee.displayName : unassigned);
            if (this.say(row.name, node.summary)) {
                row.change.setAttribute('aria-label', planner.text(this.owner, 'change-name', node.summary));
            }
            row.line.classList.toggle('ai-moved', moved);
            planner.show(row.note, 'summary' in changed || 'due' in changed || 'assignee' in changed);
            return moved;
        }

        /** A text that stays what it is costs no layout. */
        say(place, text) {
            const other = place.textContent !== text;
            if (other) {
                place.textContent = text;
            }
            return other;
        }

        addRow(node) {
            const item = planner.make('li', 'ai-tree-node ai-tree-' + node.kind);
            const line = planner.make('div', 'ai-tree-line');
            const label = planner.make('label', 'ai-tree-label');
            const row = {
                node: node, item: item, line: line, parent: node.parent, shown: false, name: planner.make('bdi', ''), box: null,
                note: planner.make('span', 'aui-lozenge aui-lozenge-subtle', planner.text(this.owner, 'changed')),
                dates: planner.make('span', 'ai-tree-dates'), who: planner.make('span', 'ai-tree-who ai-muted'),
                bar: planner.make('span', 'ai-bar-span'), change: this.changeButton(node.key), children: planner.make('ul', '')
            };
            row.note.hidden = true;
            if (node.kind !== 'root') {
                row.box = this.box(node);
                label.append(row.box, ' ');
            }
            label.append(row.name, ' ', row.note);
            const track = planner.make('span', 'ai-bar-track');
            track.setAttribute('aria-hidden', 'true');
            track.append(row.bar);
            line.append(label, row.dates, track, row.who, row.change);
            item.append(line);
            if (node.kind === 'phase') {
                item.append(row.children);
            }
            const above = this.rows.get(node.parent);
            (node.kind === 'item' && above ? above.children : this.tree).append(item);
            this.rows.set(node.key, row);
            return row;
        }

        box(node) {
            const box = planner.make('input', '');
            box.type = 'checkbox';
            box.dataset.node = node.key;
            box.checked = true;
            box.addEventListener('change', () => this.toggle(node.key, box.checked));
            return box;
        }

        changeButton(key) {
            const button = planner.make('button', 'aui-button aui-button-link ai-change', planner.text(this.owner, 'change'));
            button.type = 'button';
            button.addEventListener('click', () => {
                const row = this.rows.get(key);
                this.editor.open(row.line, row.node);
            });
            return button;
        }

        showPresence(row, here, excluded) {
            row.item.classList.toggle('ai-left-out', !here);
            row.here = here;
            row.change.disabled = !here;
            planner.show(row.bar, here);
            if (!here) {
                row.dates.textContent = planner.text(this.owner, 'left-out');
                row.who.textContent = '';
                row.shown = false;
            }
            if (row.box) {
                row.box.checked = here;
                row.box.disabled = !here && !excluded;
            }
        }

        /** A phase of which some items are left out is neither ticked nor unticked. */
        showPart(row) {
            if (row.node.kind === 'phase') {
                row.box.indeterminate = row.here && this.itemsOf(row).some((item) => !item.here && this.of(item.node.key).exclude);
            }
        }

        itemsOf(row) {
            return Array.from(this.rows.values()).filter((other) => other.parent === row.node.key && other !== row);
        }

        /** The days on a line from the plan's first to its last; the axis above names some of its months. */
        scale(start, due) {
            const first = Date.parse(start);
            const length = Math.max(DAY, Date.parse(due) - first + DAY);
            const share = (days) => (100 * days / length) + '%';
            this.rows.forEach((row) => {
                const start = share(Date.parse(row.node.start) - first);
                const width = share(Date.parse(row.node.due) - Date.parse(row.node.start) + DAY);
                if (row.start !== start || row.width !== width) {
                    Object.assign(row, { start: start, width: width });
                    row.bar.style.insetInlineStart = start;
                    row.bar.style.width = width;
                }
            });
            this.axis.replaceChildren(...this.months(first, length).map((day) => {
                const mark = planner.make('span', 'ai-axis-mark', planner.month(this.owner, day));
                mark.style.insetInlineStart = share(day - first);
                return mark;
            }));
        }

        months(first, length) {
            const months = [];
            const day = new Date(first);
            day.setUTCDate(1);
            day.setUTCMonth(day.getUTCMonth() + 1);
            while (day.getTime() < first + length) {
                months.push(day.getTime());
                day.setUTCMonth(day.getUTCMonth() + 1);
            }
            const step = Math.ceil(months.length / MOST_MARKS) || 1;
            return months.filter((month, index) => index % step === 0);
        }

        /** Ticking a phase of which some items were left out takes all of them in again. */
        toggle(key, wanted) {
            const row = this.rows.get(key);
            const partly = row.node.kind === 'phase' && row.here && this.itemsOf(row).some((item) => this.of(item.node.key).exclude);
            if (partly) {
                this.itemsOf(row).forEach((item) => this.set(item.node.key, { exclude: undefined }));
            } else {
                this.set(key, { exclude: wanted ? undefined : true });
            }
            this.changed();
        }

        change(key, change) {
            this.set(key, change || { summary: undefined, due: undefined, assignee: undefined });
            this.owner.fallbacks.changedByHand('nodes.' + key + '.assignee');
            this.changed();
        }

        set(key, change) {
            const all = Object.entries(Object.assign({}, this.of(key), change)).filter((entry) => entry[1] !== undefined);
            if (all.length > 0) {
                this.made.set(key, Object.fromEntries(all));
            } else {
                this.made.delete(key);
            }
        }
    }

    planner.PlanPreview = PlanPreview;
})();

/* Changes one node of a preview: its name, its last day, who does it. One editor is open at a time. */
(function () {
    'use strict';
    const planner = window.AiPlanner;

    class NodeEditor {
        /** done is called with the node's key and the change; null gives the node back to the template. */
        constructor(owner, done) {
            this.owner = owner;
            this.done = done;
        }

        get key() {
            return this.place ? this.node.key : '';
        }

        open(place, node) {
            this.close();
            this.node = node;
            this.fields = {};
            this.place = planner.make('div', 'ai-node-editor');
            this.place.setAttribute('role', 'group');
            this.place.setAttribute('aria-label', planner.text(this.owner, 'change-name', node.summary));
            this.field('summary', 'node-name', 'text', node.summary);
            this.field('due', 'node-due', 'date', node.due);
            if (node.kind === 'item') {
                this.field('assignee', 'node-who', 'text', node.assignee ? node.assignee.name : '');
                new planner.UserPicker(this.owner, this.fields.assignee);
            }
            this.place.append(this.buttons());
            this.place.addEventListener('keydown', (event) => this.pressed(event));
            place.append(this.place);
            this.fields.summary.focus();
        }

        field(name, caption, type, value) {
            const field = planner.inputGroup('nodes.' + this.node.key + '.' + name, planner.text(this.owner, caption), 'text');
            field.input.type = type;
            field.input.value = value;
            this.place.append(field.group);
            this.fields[name] = field.input;
        }

        buttons() {
            const row = planner.make('div', 'aui-buttons');
            row.append(
                this.button('node-apply', 'aui-button', () => this.done(this.node.key, this.change())),
                this.button('node-reset', 'aui-button', () => this.done(this.node.key, null)),
                this.button('node-keep', 'aui-button aui-button-link', () => this.leave()));
            return row;
        }

        button(text, className, action) {
            const button = planner.make('button', className, planner.text(this.owner, text));
            button.type = 'button';
            button.dataset.act = text;
            button.addEventListener('click', action);
            return button;
        }

        pressed(event) {
            if (event.key === 'Enter' && event.target.matches('input') && !event.defaultPrevented) {
                event.preventDefault();
                this.done(this.node.key, this.change());
            } else if (event.key === 'Escape') {
                this.leave();
            }
        }

        /** What differs from the preview; an untouched value stays the template's, so that its day can still move. */
        change() {
            const before = { summary: this.node.summary, due: this.node.due, assignee: (this.node.assignee || {}).name || '' };
            const change = {};
            Object.keys(this.fields).forEach((name) => {
                const value = this.fields[name].value.trim();
                if (value !== before[name]) {
                    change[name] = value;
                }
            });
            return change;
        }

        leave() {
            const line = this.place.parentElement;
            this.close();
            line.querySelector('.ai-change').focus();
        }

        close() {
            if (this.place) {
                this.place.remove();
                this.place = null;
            }
        }
    }

    planner.NodeEditor = NodeEditor;
})();

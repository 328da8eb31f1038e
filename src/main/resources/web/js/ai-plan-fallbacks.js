/* What was chosen instead of waiting until somebody mends a finding; it can be taken back until the plan is made. */
(function () {
    'use strict';
    const planner = window.AiPlanner;
    const NODE = /^nodes\.(.+)\.(\w+)$/;

    class PlanFallbacks {
        /** changed is called when the form says something else than before. */
        constructor(owner, preview, changed) {
            this.owner = owner;
            this.preview = preview;
            this.changed = changed;
            this.chosen = [];
        }

        forget() {
            this.chosen = [];
        }

        /** Whoever changes a field by hand has chosen otherwise. */
        changedByHand(path) {
            this.chosen = this.chosen.filter((choice) => !(path in choice.before));
        }

        offer(fallback) {
            const line = planner.make('p', 'ai-fallback');
            line.append(planner.make('strong', '', planner.text(this.owner, 'fallback-instead') + ' '), fallback.message + ' ', this.button('fallback-choose', () => this.choose(fallback)));
            return line;
        }

        /** One message for each choice. */
        told() {
            return this.chosen.map((choice) => {
                const message = planner.make('div', 'aui-message aui-message-info ai-finding');
                const line = planner.make('p', '');
                line.append(planner.make('strong', '', planner.text(this.owner, 'fallback-chosen') + ' '), choice.message + ' ',
                    this.button('fallback-undo', () => this.undo(choice)));
                message.append(line);
                return message;
            });
        }

        choose(fallback) {
            const before = {};
            Object.keys(fallback.choices).forEach((path) => {
                before[path] = this.value(path);
                this.put(path, fallback.choices[path]);
            });
            this.chosen.push({ message: fallback.message, before: before });
            this.changed();
        }

        /** What a later choice changed once more stays as that one wants it, and goes back further when that one is undone. */
        undo(choice) {
            const later = this.chosen.slice(this.chosen.indexOf(choice) + 1);
            Object.keys(choice.before).forEach((path) => {
                const next = later.find((other) => path in other.before);
                if (next) {
                    next.before[path] = choice.before[path];
                } else {
                    this.put(path, choice.before[path]);
                }
            });
            this.chosen = this.chosen.filter((other) => other !== choice);
            this.changed();
        }

        /** null for a node that nobody changed: a draft keeps no undefined. */
        value(path) {
            const node = NODE.exec(path);
            if (node) {
                return this.preview.of(node[1])[node[2]] ?? null;
            }
            const field = this.owner.form.elements[path];
            return field.type === 'checkbox' ? String(field.checked) : field.value;
        }

        put(path, value) {
            const node = NODE.exec(path);
            const field = this.owner.form.elements[path];
            if (node) {
                this.preview.set(node[1], { [node[2]]: value ?? undefined });
            } else if (field.type === 'checkbox') {
                field.checked = value === 'true';
            } else {
                field.value = value;
            }
        }

        button(text, action) {
            const button = planner.make('button', 'aui-button aui-button-compact', planner.text(this.owner, text));
            button.type = 'button';
            button.dataset.act = text;
            button.addEventListener('click', action);
            return button;
        }
    }

    planner.PlanFallbacks = PlanFallbacks;
})();

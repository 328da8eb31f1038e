/* Suggests users while a user name is typed. A plain input without it; the pattern is ARIA's combobox with a list box. */
(function () {
    'use strict';
    const planner = window.AiPlanner;
    const WAIT = 200;
    const MOST = 8;

    class UserPicker {
        constructor(owner, input) {
            this.owner = owner;
            this.input = input;
            this.list = planner.make('ul', 'ai-suggestions');
            this.list.id = input.id + '-list';
            this.list.setAttribute('role', 'listbox');
            this.list.setAttribute('aria-label', planner.text(owner, 'suggestions'));
            this.list.hidden = true;
            this.chosen = planner.make('span', 'ai-chosen ai-muted');
            input.after(this.list, this.chosen);
            input.setAttribute('role', 'combobox');
            input.setAttribute('aria-autocomplete', 'list');
            input.setAttribute('aria-expanded', 'false');
            input.setAttribute('aria-controls', this.list.id);
            input.addEventListener('input', () => this.typed());
            input.addEventListener('keydown', (event) => this.key(event));
            input.addEventListener('blur', () => this.close());
        }

        typed() {
            this.chosen.textContent = '';
            clearTimeout(this.timer);
            const query = this.input.value.trim();
            if (query === '') {
                this.close();
                return;
            }
            this.timer = setTimeout(() => this.ask(query), WAIT);
        }

        async ask(query) {
            let users = [];
            try {
                const url = this.owner.dataset.base + '/rest/api/2/user/picker?maxResults=' + MOST + '&query='
                    + encodeURIComponent(query);
                users = (await planner.send('GET', url)).users || [];
            } catch (error) {
                users = [];
            }
            if (this.input.value.trim() === query && document.activeElement === this.input) {
                this.open(users);
            }
        }

        open(users) {
            this.list.textContent = '';
            this.active = -1;
            this.users = users;
            users.forEach((user, index) => {
                const option = planner.make('li', 'ai-suggestion');
                option.id = this.list.id + '-' + index;
                option.setAttribute('role', 'option');
                option.setAttribute('aria-selected', 'false');
                option.append(planner.make('span', '', user.displayName || user.name), planner.make('span', 'ai-muted', user.name));
                option.addEventListener('mousedown', (event) => {
                    event.preventDefault();
                    this.choose(index);
                });
                this.list.append(option);
            });
            if (users.length === 0) {
                const none = planner.make('li', 'ai-muted', planner.text(this.owner, 'no-suggestions'));
                none.setAttribute('role', 'option');
                none.setAttribute('aria-disabled', 'true');
                this.list.append(none);
            }
            planner.show(this.list, true);
            this.input.setAttribute('aria-expanded', 'true');
        }

        close() {
            clearTimeout(this.timer);
            planner.show(this.list, false);
            this.input.setAttribute('aria-expanded', 'false');
            this.input.removeAttribute('aria-activedescendant');
        }

        choose(index) {
            const user = this.users[index];
            this.input.value = user.name;
            this.close();
            this.input.dispatchEvent(new Event('change', { bubbles: true }));
            this.chosen.textContent = user.displayName || '';
        }

        key(event) {
            if (this.list.hidden) {
                return;
            }
            const steps = { ArrowDown: 1, ArrowUp: -1 };
            if (steps[event.key] && this.users.length) {
                event.preventDefault();
                this.move(steps[event.key]);
            } else if (event.key === 'Enter' && this.active >= 0) {
                event.preventDefault();
                this.choose(this.active);
            } else if (event.key === 'Escape') {
                event.stopPropagation();
                this.close();
            }
        }

        move(step) {
            this.active = (this.active + step + this.users.length) % this.users.length;
            Array.from(this.list.children).forEach((option, index) => {
                option.setAttribute('aria-selected', String(index === this.active));
            });
            this.input.setAttribute('aria-activedescendant', this.list.id + '-' + this.active);
        }
    }

    planner.UserPicker = UserPicker;
})();

/*
 * What was typed into the form, kept in this browser until the plan is made, as Jira keeps drafts of comments. One
 * draft for each user and project. A browser that keeps nothing is no error: the form then has no draft.
 */
(function () {
    'use strict';
    const planner = window.AiPlanner;
    const WAIT = 400;

    class PlanDraft {
        constructor(user, project) {
            this.name = 'ai-adoption-planner.draft.' + user + '.' + project;
            window.addEventListener('pagehide', () => this.write());
        }

        /** The draft, or null. */
        read() {
            try {
                return JSON.parse(localStorage.getItem(this.name));
            } catch (unreadable) {
                return null;
            }
        }

        /** Keeps what ask answers, a moment after the last change, or at once when the page is left. */
        keep(ask) {
            clearTimeout(this.timer);
            this.unwritten = ask;
            this.timer = setTimeout(() => this.write(), WAIT);
        }

        write() {
            if (this.unwritten) {
                try {
                    localStorage.setItem(this.name, JSON.stringify(Object.assign({ at: Date.now() }, this.unwritten())));
                } catch (full) {
                    /* then there is no draft */
                }
                this.unwritten = null;
            }
        }

        drop() {
            clearTimeout(this.timer);
            this.unwritten = null;
            try {
                localStorage.removeItem(this.name);
            } catch (forbidden) {
                /* then there was none */
            }
        }
    }

    planner.PlanDraft = PlanDraft;
})();

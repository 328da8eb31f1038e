/* What pre-flight found, and the fields that the project wants of every issue. */
(function () {
    'use strict';
    const planner = window.AiPlanner;

    class PlanReadiness {
        constructor(owner, section, fallbacks) {
            this.owner = owner;
            this.section = section;
            this.fallbacks = fallbacks;
        }

        show(preview, readiness) {
            this.section.querySelector('.ai-check-summary').textContent =
                planner.text(this.owner, 'count', preview.issueCount) + ' '
                + planner.text(this.owner, 'span', planner.day(this.owner, preview.start), planner.day(this.owner, preview.due));
            const place = this.section.querySelector('.ai-findings');
            place.replaceChildren(
                ...readiness.findings.map((finding) => this.message(finding)), ...this.fallbacks.told());
            if (readiness.findings.length === 0) {
                const clear = planner.make('div', 'aui-message aui-message-success ai-finding');
                clear.append(planner.make('p', '', planner.text(this.owner, 'all-clear')));
                place.append(clear);
            }
            readiness.findings.filter((finding) => finding.code === 'field-required')
                .forEach((finding) => this.askField(finding.field, finding.args[0]));
        }

        message(finding) {
            const style = finding.severity === 'warning' ? 'warning' : 'error';
            const message = planner.make('div', 'aui-message aui-message-' + style + ' ai-finding');
            const title = planner.make('p', 'title');
            title.append(planner.make('strong', '', planner.text(this.owner, finding.severity) + ' ' + finding.message));
            message.append(title, planner.make('p', '', finding.remedy));
            if (finding.fallback) {
                message.append(this.fallbacks.offer(finding.fallback));
            }
            return message;
        }

        /** A field that the project requires; its value is the same for every issue of the plan. */
        askField(name, label) {
            const place = this.section.querySelector('.ai-required');
            planner.show(place, true);
            if (!planner.fieldOf(place, name)) {
                const field = planner.inputGroup(name, label, 'text full-width-field');
                field.input.removeAttribute('maxlength');
                place.append(field.group);
            }
        }
    }

    planner.PlanReadiness = PlanReadiness;
})();

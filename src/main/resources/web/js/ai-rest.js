/* What the planner's scripts share: requests, texts from data attributes, errors beside their fields. */
(function () {
    'use strict';
    if (window.AiPlanner) {
        return;
    }

    /** Answers what came back; fails with an Error that has status, code, detail and violations. */
    async function send(method, url, body, headers) {
        const all = Object.assign({ Accept: 'application/json', 'X-Atlassian-Token': 'no-check' }, headers);
        if (body !== undefined) {
            all['Content-Type'] = 'application/json';
        }
        let response;
        try {
            response = await fetch(url, {
                method: method,
                headers: all,
                credentials: 'same-origin',
                body: body === undefined ? undefined : JSON.stringify(body)
            });
        } catch (unreachable) {
            throw problem(0, {});
        }
        const text = await response.text();
        let json = {};
        try {
            json = text ? JSON.parse(text) : {};
        } catch (notJson) {
            json = {};
        }
        if (!response.ok) {
            throw problem(response.status, json);
        }
        return json;
    }

    /** Jira's own REST says errorMessages and errors where the planner's says detail and violations. */
    function problem(status, json) {
        const error = new Error('HTTP ' + status);
        error.status = status;
        error.code = json.code || '';
        error.violations = json.violations || [];
        const messages = (json.errorMessages || []).concat(Object.values(json.errors || {}));
        error.detail = json.detail || messages.join(' ');
        return error;
    }

    /** The text in data-text-NAME, its {0}, {1} … filled. */
    function text(element, name) {
        const values = Array.prototype.slice.call(arguments, 2);
        const pattern = element.getAttribute('data-text-' + name) || '';
        return pattern.replace(/\{(\d)\}/g, function (whole, index) {
            return index < values.length ? String(values[index]) : whole;
        });
    }

    /** What to tell about a failed request: the server's words, else that the server cannot be reached. */
    function message(element, error) {
        return error.detail || text(element, 'offline');
    }

    /** Scripts may run before the page is read to its end: an element then has no children yet. */
    function whenRead(action) {
        if (document.readyState === 'loading') {
            document.addEventListener('DOMContentLoaded', action, { once: true });
        } else {
            action();
        }
    }

    /** An element with a class and a text; a text is never markup. */
    function make(tag, className, content) {
        const element = document.createElement(tag);
        if (className) {
            element.className = className;
        }
        if (content !== undefined) {
            element.textContent = content;
        }
        return element;
    }

    /** A labelled input with a place for its error; the input is the answer's input, the whole its group. */
    function inputGroup(name, label, className) {
        const group = make('div', 'field-group ai-combobox');
        const input = make('input', className);
        input.type = 'text';
        input.name = name;
        input.id = 'ai-' + name.replace(/\W/g, '-');
        input.maxLength = 255;
        input.autocomplete = 'off';
        const caption = make('label', '', label);
        caption.htmlFor = input.id;
        const error = make('div', 'error');
        error.dataset.error = name;
        error.hidden = true;
        group.append(caption, input, error);
        return { group: group, input: input };
    }

    function show(element, visible) {
        if (element) {
            element.hidden = !visible;
        }
    }

    /** Puts each violation beside its field; answers those that belong to no field that is shown. */
    function showViolations(form, violations) {
        clearViolations(form);
        return violations.filter(function (violation) {
            const place = form.querySelector('[data-error="' + CSS.escape(violation.field) + '"]');
            if (!place || place.closest('[hidden]:not(.error)')) {
                return true;
            }
            place.textContent = violation.message;
            place.hidden = false;
            const folded = place.closest('details');
            if (folded) {
                folded.open = true;
            }
            const field = fieldOf(form, violation.field);
            if (field) {
                field.setAttribute('aria-invalid', 'true');
                place.id = place.id || 'ai-error-' + violation.field.replace(/\W/g, '-');
                field.setAttribute('aria-errormessage', place.id);
            }
            return false;
        });
    }

    function clearViolations(form) {
        form.querySelectorAll('[data-error]').forEach(function (place) {
            place.hidden = true;
            place.textContent = '';
        });
        form.querySelectorAll('[aria-invalid]').forEach(function (field) {
            field.removeAttribute('aria-invalid');
            field.removeAttribute('aria-errormessage');
        });
    }

    function fieldOf(form, name) {
        return form.querySelector('[name="' + CSS.escape(name) + '"]');
    }

    /* A format is dear to make, and a preview shows two thousand days. */
    const formats = new Map();

    function format(language, options) {
        const key = language + JSON.stringify(options);
        if (!formats.has(key)) {
            formats.set(key, new Intl.DateTimeFormat(language, options));
        }
        return formats.get(key);
    }

    /** An ISO day in the language of the page that the element is part of. */
    function day(element, iso) {
        const language = element.closest('[lang]').lang;
        const days = format(language === 'en' ? 'en-GB' : language,
            { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
        /* Russian adds an abbreviated "year", which a column of dates does not need. */
        return days.format(new Date(iso + 'T00:00:00Z')).replace(/\s*\u0433\.$/, '');
    }

    /** A month, given in milliseconds, in the page's language. */
    function month(element, millis) {
        return format(element.closest('[lang]').lang, { month: 'short', timeZone: 'UTC' }).format(new Date(millis));
    }

    /** Day and time of day, given in milliseconds, in the page's language and the browser's zone. */
    function moment(element, millis) {
        return format(element.closest('[lang]').lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(millis));
    }

    const AWAITED = 'ai-adoption-planner.awaited';

    /** Notes in this tab that somebody waits for the plan to be made. A browser that keeps nothing tells nothing then. */
    function awaitPlan(plan) {
        try {
            sessionStorage.setItem(AWAITED, String(plan));
        } catch (forbidden) {
            /* then nobody is told */
        }
    }

    /** Whether somebody waited for the plan; true once. */
    function awaited(plan) {
        try {
            const found = sessionStorage.getItem(AWAITED) === String(plan);
            if (found) {
                sessionStorage.removeItem(AWAITED);
            }
            return found;
        } catch (forbidden) {
            return false;
        }
    }

    const FAREWELL = 'ai-adoption-planner.farewell';

    /** Goes to another page of the planner, which tells in a flag what was done here. */
    function leaveFor(address, message) {
        try {
            sessionStorage.setItem(FAREWELL, message);
        } catch (forbidden) {
            /* then the page says nothing */
        }
        location.assign(address);
    }

    /** AUI may come after this script, but not after the page. A flag takes HTML, so the text is made harmless first. */
    window.addEventListener('load', () => {
        try {
            const message = sessionStorage.getItem(FAREWELL);
            sessionStorage.removeItem(FAREWELL);
            if (message && window.AJS && AJS.flag) {
                AJS.flag({ type: 'success', body: make('p', '', message).outerHTML, close: 'auto' });
            }
        } catch (forbidden) {
            /* then there is nothing to tell */
        }
    });

    /** On paper nothing can be unfolded: phases and checklists are printed whole, and folded again afterwards. */
    const FOLDED = '.ai-phase:not([open]), details.ai-checklist-body:not([open])';
    let unfolded = [];
    window.addEventListener('beforeprint', () => {
        unfolded = Array.from(document.querySelectorAll(FOLDED));
        unfolded.forEach((part) => {
            part.open = true;
        });
    });
    window.addEventListener('afterprint', () => {
        unfolded.forEach((part) => {
            part.open = false;
        });
    });

    window.AiPlanner = {
        awaitPlan: awaitPlan,
        awaited: awaited,
        leaveFor: leaveFor,
        send: send,
        text: text,
        message: message,
        whenRead: whenRead,
        make: make,
        inputGroup: inputGroup,
        day: day,
        month: month,
        moment: moment,
        show: show,
        showViolations: showViolations,
        clearViolations: clearViolations,
        fieldOf: fieldOf,
        rest: function (element, path) {
            return element.dataset.base + '/rest/ai-adoption/1.0' + path;
        }
    };
})();

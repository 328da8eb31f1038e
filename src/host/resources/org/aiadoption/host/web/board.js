// The Kanban board: a card is moved by its workflow's transitions, dragged by mouse or chosen from its menu by keyboard.
(function () {
    'use strict';
    var board = document.getElementById('ghx-pool');
    var way = document.getElementById('ghx-way');
    var news = document.getElementById('board-news');
    var base = window.contextPath + '/rest/api/2/issue/';
    var dragged = null;
    var openMenu = null;

    function fill(text, values) {
        return text.replace(/\{(\d)\}/g, function (whole, index) {
            return values[index];
        });
    }

    function problem(text) {
        AJS.flag({ type: 'error', title: text, close: 'auto' });
        news.textContent = text;
    }

    function call(path, options) {
        return fetch(base + path, Object.assign({ credentials: 'same-origin' }, options)).then(function (response) {
            if (response.status === 204) {
                return {};
            }
            return response.json().then(function (body) {
                if (response.ok) {
                    return body;
                }
                var messages = (body.errorMessages || []).concat(Object.values(body.errors || {}));
                throw new Error(messages.join(' ') || board.dataset.failed);
            });
        });
    }

    function transitions(card) {
        return call(card.dataset.issueKey + '/transitions').then(function (body) {
            return body.transitions;
        });
    }

    function laneOf(statusId) {
        return Array.from(board.querySelectorAll('.ghx-column')).find(function (lane) {
            return lane.dataset.statuses.split(',').includes(statusId);
        });
    }

    function recount() {
        board.querySelectorAll('.ghx-column').forEach(function (lane) {
            lane.querySelector('aui-badge').textContent = lane.querySelectorAll('.ghx-issue').length;
        });
    }

    function run(card, transition) {
        return call(card.dataset.issueKey + '/transitions', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ transition: { id: transition.id } })
        }).then(function () {
            var lane = laneOf(transition.to.id);
            if (lane) {
                lane.querySelector('.ghx-cards').appendChild(card);
            } else {
                card.remove();
            }
            recount();
            news.textContent = fill(board.dataset.moved, [card.dataset.issueKey, transition.to.name]);
            card.querySelector('.ghx-move').focus();
        }).catch(function (error) {
            problem(error.message);
        });
    }

    function drop(card, lane) {
        if (lane.contains(card)) {
            return;
        }
        var statuses = lane.dataset.statuses.split(',');
        transitions(card).then(function (all) {
            var fitting = all.find(function (one) {
                return statuses.includes(one.to.id);
            });
            var name = lane.querySelector('h2').firstChild.textContent.trim();
            return fitting ? run(card, fitting) : problem(fill(board.dataset.noWay, [card.dataset.issueKey, name]));
        }).catch(function (error) {
            problem(error.message);
        });
    }

    function closeMenu(focusButton) {
        if (!openMenu) {
            return;
        }
        openMenu.button.setAttribute('aria-expanded', 'false');
        openMenu.menu.remove();
        if (focusButton) {
            openMenu.button.focus();
        }
        openMenu = null;
    }

    function showMenu(card, button) {
        closeMenu(false);
        var menu = document.createElement('ul');
        menu.className = 'ghx-menu';
        menu.setAttribute('role', 'menu');
        menu.setAttribute('aria-label', button.querySelector('[aria-label]').getAttribute('aria-label'));
        menu.textContent = board.dataset.loading;
        card.appendChild(menu);
        button.setAttribute('aria-expanded', 'true');
        openMenu = { menu: menu, button: button };
        transitions(card).then(function (all) {
            menu.textContent = all.length ? '' : board.dataset.noWay.replace(/\{0\}/, card.dataset.issueKey).replace(/\{1\}/, '…');
            all.forEach(function (one) {
                var item = document.createElement('li');
                item.setAttribute('role', 'none');
                var choice = document.createElement('button');
                choice.type = 'button';
                choice.setAttribute('role', 'menuitem');
                choice.textContent = one.name + ' → ' + one.to.name;
                choice.addEventListener('click', function () {
                    closeMenu(true);
                    run(card, one);
                });
                item.appendChild(choice);
                menu.appendChild(item);
            });
            var first = menu.querySelector('button');
            if (first) {
                first.focus();
            }
        }).catch(function (error) {
            closeMenu(true);
            problem(error.message);
        });
    }

    function keys(event) {
        if (!openMenu) {
            return;
        }
        var choices = Array.from(openMenu.menu.querySelectorAll('button'));
        var at = choices.indexOf(document.activeElement);
        if (event.key === 'Escape' || event.key === 'Tab') {
            closeMenu(event.key === 'Escape');
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            var step = event.key === 'ArrowDown' ? 1 : choices.length - 1;
            choices[(at + step) % choices.length].focus();
            event.preventDefault();
        }
    }

    // A card's menu works by script only, so the page need not send its button with each of hundreds of cards.
    board.querySelectorAll('.ghx-issue').forEach(function (card) {
        var button = way.content.firstElementChild.cloneNode(true);
        var icon = button.firstElementChild;
        icon.setAttribute('aria-label', fill(icon.getAttribute('aria-label'), [card.dataset.issueKey]));
        card.querySelector('.ghx-summary').appendChild(button);
    });
    board.addEventListener('click', function (event) {
        var button = event.target.closest('.ghx-move');
        if (!button) {
            return;
        }
        if (openMenu && openMenu.button === button) {
            closeMenu(true);
        } else {
            showMenu(button.closest('.ghx-issue'), button);
        }
    });
    // As in Jira, a click on a card shows its issue at the side, and so does T with the keyboard on the card.
    function select(card) {
        window.location.assign('?rapidView=' + board.dataset.board + '&view=detail&selectedIssue='
            + encodeURIComponent(card.dataset.issueKey));
    }
    board.addEventListener('click', function (event) {
        var card = event.target.closest('.ghx-issue');
        if (card && !event.target.closest('a, button, .ghx-menu, [role="menu"]')) {
            select(card);
        }
    });
    board.addEventListener('keydown', function (event) {
        var card = event.target.closest('.ghx-issue');
        if (card && event.key === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) {
            select(card);
        }
    });
    if (document.getElementById('ghx-detail-view')) {
        document.getElementById('ghx-detail-view').focus();
    }
    document.addEventListener('keydown', keys);
    document.addEventListener('click', function (event) {
        if (openMenu && !event.target.closest('.ghx-issue')) {
            closeMenu(false);
        }
    });
    board.addEventListener('dragstart', function (event) {
        dragged = event.target.closest('.ghx-issue');
        event.dataTransfer.setData('text/plain', dragged.dataset.issueKey);
        event.dataTransfer.effectAllowed = 'move';
        dragged.classList.add('ghx-dragged');
    });
    board.addEventListener('dragend', function () {
        board.querySelectorAll('.ghx-dragged, .ghx-over').forEach(function (one) {
            one.classList.remove('ghx-dragged', 'ghx-over');
        });
    });
    board.querySelectorAll('.ghx-column').forEach(function (lane) {
        lane.addEventListener('dragover', function (event) {
            event.preventDefault();
            lane.classList.add('ghx-over');
        });
        lane.addEventListener('dragleave', function (event) {
            if (!lane.contains(event.relatedTarget)) {
                lane.classList.remove('ghx-over');
            }
        });
        lane.addEventListener('drop', function (event) {
            event.preventDefault();
            lane.classList.remove('ghx-over');
            if (dragged) {
                drop(dragged, lane);
            }
        });
    });
})();

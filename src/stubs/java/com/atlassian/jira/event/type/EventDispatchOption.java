package com.atlassian.jira.event.type;

/**
 * Which event an operation publishes, if any.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/event/type/EventDispatchOption.html">Jira API</a>
 */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new Factory(null);
    EventDispatchOption ISSUE_UPDATED = new Factory(EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = new Factory(EventType.ISSUE_ASSIGNED_ID);
    EventDispatchOption ISSUE_DELETED = new Factory(EventType.ISSUE_DELETED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();

    /** An option for an event type, or for none. */
    class Factory implements EventDispatchOption {
        private final Long eventTypeId;

        protected Factory(Long eventTypeId) {
            this.eventTypeId = eventTypeId;
        }

        public static EventDispatchOption get(Long eventTypeId) {
            return new Factory(eventTypeId);
        }

        @Override
        public boolean isEventBeingSent() {
            return eventTypeId != null;
        }

        @Override
        public Long getEventTypeId() {
            return eventTypeId;
        }
    }
}

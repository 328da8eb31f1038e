package com.atlassian.event.api;

/** Tells listeners, on the thread of the publisher. Vouched for by https://docs.atlassian.com/atlassian-event/4.1.0/apidocs/com/atlassian/event/api/EventPublisher.html */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}

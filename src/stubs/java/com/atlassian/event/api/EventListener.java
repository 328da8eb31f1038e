package com.atlassian.event.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a public method with one parameter, the event. Vouched for by https://docs.atlassian.com/atlassian-event/4.1.0/apidocs/com/atlassian/event/api/EventListener.html */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EventListener {}

package org.aiadoption.host.osgi;

/** How far the Spring context of a bundle has come. */
public sealed interface ContextState {
    /** Nothing heard yet. */
    record Starting() implements ContextState {}

    /** Waits for a service that nobody offers (yet). */
    record Waiting(String serviceFilter) implements ContextState {}

    /** Up; beans can be made. */
    record Up(BeanMaker beans) implements ContextState {}

    /** Will not come up. */
    record Failed(Throwable cause) implements ContextState {}
}

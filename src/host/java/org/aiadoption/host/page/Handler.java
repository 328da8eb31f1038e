package org.aiadoption.host.page;

/** Answers one kind of request for a page. */
@FunctionalInterface
interface Handler {
    Answer handle(Visit visit);
}

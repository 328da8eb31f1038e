package org.aiadoption.host.restapi;

import org.jspecify.annotations.Nullable;

/** A status and what is written as JSON; no body where it is null. */
record Reply(int status, @Nullable Object body) {
    static Reply ok(Object body) {
        return new Reply(200, body);
    }

    static Reply created(Object body) {
        return new Reply(201, body);
    }

    static Reply noContent() {
        return new Reply(204, null);
    }
}

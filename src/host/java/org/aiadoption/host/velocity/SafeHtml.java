package org.aiadoption.host.velocity;

/** What a method marked {@code @HtmlSafe} returned: HTML that is not escaped again. */
record SafeHtml(String html) {
    @Override
    public String toString() {
        return html;
    }
}

package com.atlassian.plugin;

/** A descriptor that cannot be used. Vouched for by https://github.com/mrdon/PLUG */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}

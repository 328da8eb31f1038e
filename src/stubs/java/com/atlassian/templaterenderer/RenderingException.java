package com.atlassian.templaterenderer;

/** A template that cannot be rendered. Vouched for by https://developer.atlassian.com/server/framework/atlassian-sdk/template-renderer/ */
public class RenderingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}

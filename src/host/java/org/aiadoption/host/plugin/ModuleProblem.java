package org.aiadoption.host.plugin;

/** Why a module cannot be enabled, for the administrator. */
public final class ModuleProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ModuleProblem(String message) {
        super(message);
    }

    public ModuleProblem(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.aiadoption.host.plugin;

import javax.servlet.http.HttpServlet;

/** Where servlets are hung into the web server, also while it runs. */
public interface Mounts {
    void mount(String name, HttpServlet servlet, String mapping);

    void unmount(String name);
}

/** The web server under the host: Tomcat, what happens around each request, and the decoration of plugin pages. */
@NullMarked
package org.aiadoption.host.http;

import org.jspecify.annotations.NullMarked;

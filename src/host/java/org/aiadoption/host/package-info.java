/** The embedded host: a stand-in for Jira in which the packaged plugin runs. */
@NullMarked
package org.aiadoption.host;

import org.jspecify.annotations.NullMarked;

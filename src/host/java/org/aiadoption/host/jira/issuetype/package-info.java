/** Issue types and the schemes that give them to projects. */
@NullMarked
package org.aiadoption.host.jira.issuetype;

import org.jspecify.annotations.NullMarked;

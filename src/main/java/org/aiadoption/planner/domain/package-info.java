/** The planner's own world: templates, plans, risks and the profile, without a host, a database or a web page. */
@NullMarked
package org.aiadoption.planner.domain;

import org.jspecify.annotations.NullMarked;

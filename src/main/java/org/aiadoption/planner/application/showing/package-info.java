/** What people see of templates, plans and checks, and the answers they give. */
@NullMarked
package org.aiadoption.planner.application.showing;

import org.jspecify.annotations.NullMarked;

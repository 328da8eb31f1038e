/** Templates and profile from the YAML files of {@code catalog/}. */
@NullMarked
package org.aiadoption.planner.jira.catalog;

import org.jspecify.annotations.NullMarked;

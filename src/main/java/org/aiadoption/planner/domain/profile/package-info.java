/** The text about the profession that this product starts from. */
@NullMarked
package org.aiadoption.planner.domain.profile;

import org.jspecify.annotations.NullMarked;

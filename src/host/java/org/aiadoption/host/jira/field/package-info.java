/** Custom fields, where they apply and where they are required. */
@NullMarked
package org.aiadoption.host.jira.field;

import org.jspecify.annotations.NullMarked;

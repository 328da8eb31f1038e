/** Reads a plugin's descriptor and makes its modules: fragments, pages, resources, texts. */
@NullMarked
package org.aiadoption.host.plugin;

import org.jspecify.annotations.NullMarked;

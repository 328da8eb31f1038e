/** The OSGi framework in which plugins live, with Spring and Gemini Blueprint as bundles. */
@NullMarked
package org.aiadoption.host.osgi;

import org.jspecify.annotations.NullMarked;

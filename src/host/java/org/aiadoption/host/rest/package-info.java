/** Mounts the JAX-RS resources of a plugin. */
@NullMarked
package org.aiadoption.host.rest;

import org.jspecify.annotations.NullMarked;

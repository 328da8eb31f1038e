/** The host's database: a thin layer over JDBC, the schema, and the sample data of a first start. */
@NullMarked
package org.aiadoption.host.data;

import org.jspecify.annotations.NullMarked;

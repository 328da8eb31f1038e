/** The little of Atlassian's profiling library that Active Objects calls; it measures nothing here. */
@NullMarked
package com.atlassian.util.profiling;

import org.jspecify.annotations.NullMarked;

/** A snapshot of a post in, everything Diptych knows of it out. */
@NullMarked
package org.diptych.core.analysis;

import org.jspecify.annotations.NullMarked;

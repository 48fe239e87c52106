/** Choosing the entries that a citation names. */
@NullMarked
package org.diptych.desk.citing;

import org.jspecify.annotations.NullMarked;

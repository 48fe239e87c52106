/** A name changed across a site, while the author decides on it. */
@NullMarked
package org.diptych.desk.rename;

import org.jspecify.annotations.NullMarked;

/** The findings of the open post: filtered, grouped, gone through, mended. */
@NullMarked
package org.diptych.desk.findings;

import org.jspecify.annotations.NullMarked;

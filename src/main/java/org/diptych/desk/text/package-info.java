/** The live text of an open post, part by part, and the newest that is known of it. */
@NullMarked
package org.diptych.desk.text;

import org.jspecify.annotations.NullMarked;

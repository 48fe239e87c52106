/** Places in a text and changes to it; knows nothing of posts. */
@NullMarked
package org.diptych.core.text;

import org.jspecify.annotations.NullMarked;

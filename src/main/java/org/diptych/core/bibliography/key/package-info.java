/** Citation keys for works, in the style of the keys a post has. */
@NullMarked
package org.diptych.core.bibliography.key;

import org.jspecify.annotations.NullMarked;

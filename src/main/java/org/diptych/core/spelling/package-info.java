/** English words: a dictionary, what is taken for a word of it, and the author's own words. */
@NullMarked
package org.diptych.core.spelling;

import org.jspecify.annotations.NullMarked;

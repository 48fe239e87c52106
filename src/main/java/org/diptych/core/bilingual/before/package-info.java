/** How the author said a word or phrase before: the pairs of their own posts that hold it. */
@NullMarked
package org.diptych.core.bilingual.before;

import org.jspecify.annotations.NullMarked;

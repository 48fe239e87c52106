/** How a post is written: the spelling of its English, the spaces and the punctuation of its Chinese. Hints, all of it. */
@NullMarked
package org.diptych.core.check.writing;

import org.jspecify.annotations.NullMarked;

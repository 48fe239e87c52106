/** The post file as an ordered list of parts that, joined, are the file, character for character. */
@NullMarked
package org.diptych.core.post;

import org.jspecify.annotations.NullMarked;

/** What helps an author while they write: the dictionary, words of their own, hints on how a post is written. */
@NullMarked
package org.diptych.desk.writing;

import org.jspecify.annotations.NullMarked;

/** The posts that are open, each with its session, its file and its worker, and what is to be told of them. */
@NullMarked
package org.diptych.desk.posts;

import org.jspecify.annotations.NullMarked;

/** The files of open posts: opened, saved, watched, and what is done when another program changes them. */
@NullMarked
package org.diptych.desk.files;

import org.jspecify.annotations.NullMarked;

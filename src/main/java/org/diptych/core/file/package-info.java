/** Posts on disk: read strictly, written so that a file is always the whole old or the whole new one. */
@NullMarked
package org.diptych.core.file;

import org.jspecify.annotations.NullMarked;

/** Where two languages of one post no longer say the same, block by block. */
@NullMarked
package org.diptych.core.check.drift;

import org.jspecify.annotations.NullMarked;

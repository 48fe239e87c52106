/** Rules on Markdown that is read otherwise than its author means. */
@NullMarked
package org.diptych.core.check.markdown;

import org.jspecify.annotations.NullMarked;

/** Blocks as flexmark finds them by CommonMark, and what the engines that stand on them share. */
@NullMarked
package org.diptych.core.markdown.commonmark;

import org.jspecify.annotations.NullMarked;

/** The finished post: the Hexo file itself, or one page that needs nothing else. */
@NullMarked
package org.diptych.core.export;

import org.jspecify.annotations.NullMarked;

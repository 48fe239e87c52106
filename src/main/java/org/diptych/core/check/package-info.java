/** What Hexo will not publish as the author means: one small class for each rule. */
@NullMarked
package org.diptych.core.check;

import org.jspecify.annotations.NullMarked;

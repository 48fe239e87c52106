/** Rules on Hexo's tags and template braces. */
@NullMarked
package org.diptych.core.check.template;

import org.jspecify.annotations.NullMarked;

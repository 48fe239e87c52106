/** From Markdown to the HTML that Hexo publishes, in either dialect; the only user of flexmark. */
@NullMarked
package org.diptych.core.markdown;

import org.jspecify.annotations.NullMarked;

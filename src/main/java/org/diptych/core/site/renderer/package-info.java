/** Which renderer of Markdown a site has installed, and how near to it the page is shown. */
@NullMarked
package org.diptych.core.site.renderer;

import org.jspecify.annotations.NullMarked;

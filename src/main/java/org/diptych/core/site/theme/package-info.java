/** Where a site's theme lies. */
@NullMarked
package org.diptych.core.site.theme;

import org.jspecify.annotations.NullMarked;

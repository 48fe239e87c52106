/** What a site may change of how its posts are published, piece by piece. */
@NullMarked
package org.diptych.core.markdown.settings;

import org.jspecify.annotations.NullMarked;

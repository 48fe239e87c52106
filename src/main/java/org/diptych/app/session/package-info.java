/** How the window was left, and how it begins: posts that come back, recent files, new posts, the sample. */
@NullMarked
package org.diptych.app.session;

import org.jspecify.annotations.NullMarked;

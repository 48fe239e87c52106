/** The home of a site: all its posts, by what they are filed under and by what they say. */
@NullMarked
package org.diptych.ui.files.home;

import org.jspecify.annotations.NullMarked;

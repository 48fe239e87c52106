/** What a report of a fault needs to say: versions, folders, the log. */
@NullMarked
package org.diptych.ui.about;

import org.jspecify.annotations.NullMarked;

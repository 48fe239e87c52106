/** Bibliography files attached to a site or a folder: what they hold can be cited in its posts. */
@NullMarked
package org.diptych.ui.references.attached;

import org.jspecify.annotations.NullMarked;

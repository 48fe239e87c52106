/** Bibliography files attached to a site or a folder: what they hold can be cited in its posts. */
package org.diptych.ui.references.attached;

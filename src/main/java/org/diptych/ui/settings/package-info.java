/** What the author has chosen, where it is kept, and the sheet it is changed in. */
@NullMarked
package org.diptych.ui.settings;

import org.jspecify.annotations.NullMarked;

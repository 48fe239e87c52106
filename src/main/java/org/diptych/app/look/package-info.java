/** How the window looks: themes, its fonts, the editors' type. */
@NullMarked
package org.diptych.app.look;

import org.jspecify.annotations.NullMarked;

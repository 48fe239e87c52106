/** How the author wants pages to look, kept current. */
@NullMarked
package org.diptych.desk.page;

import org.jspecify.annotations.NullMarked;

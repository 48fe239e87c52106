/** Finding and replacing, in the open post and across its site. */
@NullMarked
package org.diptych.desk.search;

import org.jspecify.annotations.NullMarked;

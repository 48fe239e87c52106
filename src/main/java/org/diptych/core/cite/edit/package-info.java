/** Changes to a post's references and citations, worked out as the fewest edits of the file. */
@NullMarked
package org.diptych.core.cite.edit;

import org.jspecify.annotations.NullMarked;

/** Works made ready to become references of a post. */
@NullMarked
package org.diptych.core.bibliography.proposal;

import org.jspecify.annotations.NullMarked;

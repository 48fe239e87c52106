/** References and citations of a post: their keys, numbers and places. */
@NullMarked
package org.diptych.core.cite;

import org.jspecify.annotations.NullMarked;

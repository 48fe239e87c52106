/** Two changes of one post brought together: what only one side changed is settled, the rest is for the author. */
@NullMarked
package org.diptych.core.merge;

import org.jspecify.annotations.NullMarked;

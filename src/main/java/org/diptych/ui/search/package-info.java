/** Find and replace, in one part of the post or in all of them. */
@NullMarked
package org.diptych.ui.search;

import org.jspecify.annotations.NullMarked;

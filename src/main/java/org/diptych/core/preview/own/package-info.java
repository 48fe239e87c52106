/** How an author wants pages to look: a style sheet of their own, made harmless, and fonts for each language. */
@NullMarked
package org.diptych.core.preview.own;

import org.jspecify.annotations.NullMarked;

/** What follows the author: the page, the panels and the marks of a search go where the caret is. */
@NullMarked
package org.diptych.app.follow;

import org.jspecify.annotations.NullMarked;

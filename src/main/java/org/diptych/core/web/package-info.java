/** What the program fetches from the web on a post's behalf, and from nowhere else. */
@NullMarked
package org.diptych.core.web;

import org.jspecify.annotations.NullMarked;

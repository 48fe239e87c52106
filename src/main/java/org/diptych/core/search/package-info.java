/** Finds what an author seeks in a text, and works out what replacing it changes. Knows texts only, no posts. */
@NullMarked
package org.diptych.core.search;

import org.jspecify.annotations.NullMarked;

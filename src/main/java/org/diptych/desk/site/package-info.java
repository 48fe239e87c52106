/**
 * The sites the open posts lie in: their index kept current, their findings counted, and what changes in open posts.
 */
@NullMarked
package org.diptych.desk.site;

import org.jspecify.annotations.NullMarked;

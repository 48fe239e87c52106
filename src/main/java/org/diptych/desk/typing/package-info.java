/** What an author's keys make of a text: a place in, one edit out. No control in here. */
@NullMarked
package org.diptych.desk.typing;

import org.jspecify.annotations.NullMarked;

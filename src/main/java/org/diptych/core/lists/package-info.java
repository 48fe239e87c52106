/**
 * What list editing makes of a text: the lines and the selection in, one edit out. No class here knows an editor.
 *
 * <p>What is a list, and what lies in which item, is read as pandoc and marked read it; the tests ask both.
 */
@NullMarked
package org.diptych.core.lists;

import org.jspecify.annotations.NullMarked;

/** The sheet that lists all commands with their keys, and changes them. */
@NullMarked
package org.diptych.ui.shortcuts;

import org.jspecify.annotations.NullMarked;

/** Which keys run which command: what the program comes with, and what its author changed. */
@NullMarked
package org.diptych.desk.shortcuts;

import org.jspecify.annotations.NullMarked;

/** Where the program meets the system: its log, its folders, its theme, its file choosers. */
@NullMarked
package org.diptych.app.system;

import org.jspecify.annotations.NullMarked;

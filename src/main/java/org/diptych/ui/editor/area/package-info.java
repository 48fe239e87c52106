/** The text control under an editor: its caret, its rows, its mouse, and the one way its text changes. */
@NullMarked
package org.diptych.ui.editor.area;

import org.jspecify.annotations.NullMarked;

package org.diptych.ui.inputmethod;

/** Where the caret is, in pixels from the upper left of the window that is typed into. */
record Spot(int x, int y) {}

package org.diptych.desk.typing;

import org.diptych.desk.undo.Selected;

/**
 * One step an author asks for.
 *
 * @param from where the text that goes begins
 * @param to where it ends
 * @param text what comes instead
 * @param then what is selected afterwards
 */
public record Edit(int from, int to, String text, Selected then) {}

/** Where the caret goes, and is drawn, in rows and in characters of several signs: what JavaFX and RichTextFX get wrong. */
@NullMarked
package org.diptych.ui.shared.caret;

import org.jspecify.annotations.NullMarked;

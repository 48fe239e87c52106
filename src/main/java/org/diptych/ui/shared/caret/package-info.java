/** Where the caret goes, and is drawn, in rows and in characters of several signs: what JavaFX and RichTextFX get wrong. */
package org.diptych.ui.shared.caret;

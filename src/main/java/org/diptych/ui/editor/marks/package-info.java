/** What an editor shows beside and over its text: colours, findings, hits, signs. */
@NullMarked
package org.diptych.ui.editor.marks;

import org.jspecify.annotations.NullMarked;

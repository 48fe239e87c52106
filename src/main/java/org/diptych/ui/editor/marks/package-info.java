/** What an editor shows beside and over its text: colours, findings, hits, signs. */
package org.diptych.ui.editor.marks;

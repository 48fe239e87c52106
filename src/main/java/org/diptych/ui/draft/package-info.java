/** The sheet that drafts what the other language lacks, and the author's glossary. */
@NullMarked
package org.diptych.ui.draft;

import org.jspecify.annotations.NullMarked;

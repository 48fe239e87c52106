/** The sheet that drafts what the other language lacks, and the author's glossary. */
package org.diptych.ui.draft;

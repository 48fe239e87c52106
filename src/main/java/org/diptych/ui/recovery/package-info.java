/** Unsaved text of a program that ended without saving: what there is, how it differs, what to do with it. */
package org.diptych.ui.recovery;

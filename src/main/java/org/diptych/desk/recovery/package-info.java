/** Journals of unsaved text, and what is found of them after a crash. */
package org.diptych.desk.recovery;

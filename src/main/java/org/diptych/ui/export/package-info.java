/** The sheet that exports the open post, after showing what the checks found. */
package org.diptych.ui.export;

/** The published page beside the editors: the only user of the web view. */
package org.diptych.ui.preview;

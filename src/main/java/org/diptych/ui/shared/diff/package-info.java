/** A difference side by side, for whoever has one to show: history, recovery, merging. */
package org.diptych.ui.shared.diff;

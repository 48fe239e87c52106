/** The posts around the open one, and the files that were open lately. */
package org.diptych.ui.files;

/** The open post's earlier versions: the list, one of them beside the text as it is now, restoring. */
package org.diptych.ui.history;
